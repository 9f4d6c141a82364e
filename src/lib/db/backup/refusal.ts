import type { BackupIssue } from './format';

/** Stops the reading of a file with an answer; never leaves this folder. */
export class Refusal extends Error {
	constructor(readonly reason: BackupIssue) {
		super(reason.issue);
	}
}

export function invalid(path: string): Refusal {
	return new Refusal({ issue: 'invalid', path });
}
