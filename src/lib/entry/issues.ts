/** Why a field cannot be saved as it stands. */
export type IssueCode =
	| 'required'
	| 'too-long'
	| 'impossible-date'
	| 'impossible-time'
	| 'not-a-number'
	| 'not-whole'
	| 'negative'
	| 'too-small'
	| 'too-large'
	| 'too-precise'
	| 'unknown-currency'
	| 'unknown-zone'
	| 'unknown-country'
	| 'not-a-choice'
	| 'until-before-on'
	| 'beyond-horizon'
	| 'in-future'
	| 'two-readings'
	| 'other-currency'
	| 'time-without-date'
	| 'closure-too-long'
	| 'not-an-iccid';

/** By the field's name: `name`, `closures.0.on`, `answers.<path>`. */
export type Issues = Readonly<Record<string, IssueCode>>;

export type Parsed<T> = { ok: true; value: T } | { ok: false; issue: IssueCode };

export function good<T>(value: T): Parsed<T> {
	return { ok: true, value };
}

export function bad(issue: IssueCode): { ok: false; issue: IssueCode } {
	return { ok: false, issue };
}
