import { runningAttempt, type Attempt } from '$lib/domain/procedure/attempt';
import type { Instant } from '$lib/domain/base/civil-date';
import { database } from './database';
import { writeRecords } from './transaction';

export function listAttempts(subscriptionId: string): Promise<readonly Attempt[]> {
	return database.attempts.where('subscriptionId').equals(subscriptionId).toArray();
}

/**
 * An attempt starts with its first tick, in one transaction; `done` may be empty. Two ticks in a row, or in two tabs,
 * are of one attempt: the second joins the one that is running. `keptSince`: attempts from before it are over.
 */
export function startAttempt(
	start: Omit<Attempt, 'id' | 'done'>,
	done: Attempt['done'] = {},
	keptSince?: Instant
): Promise<Attempt> {
	const id = crypto.randomUUID();
	return writeRecords(async () => {
		const running = runningAttempt(await listAttempts(start.subscriptionId), start.procedure, keptSince);
		const attempt = running ? { ...running, done: { ...done, ...running.done } } : { ...start, id, done };
		await database.attempts.put(attempt);
		return attempt;
	});
}

/** A step ticked twice keeps its first time. `undefined`: the attempt is gone. */
export function tickStep(id: string, step: string, at: Instant): Promise<Attempt | undefined> {
	return updateAttempt(id, (done) => ({ [step]: at, ...done }));
}

export function untickStep(id: string, step: string): Promise<Attempt | undefined> {
	return updateAttempt(id, (done) => Object.fromEntries(Object.entries(done).filter(([ticked]) => ticked !== step)));
}

function updateAttempt(id: string, change: (done: Attempt['done']) => Attempt['done']): Promise<Attempt | undefined> {
	return writeRecords(async () => {
		const attempt = await database.attempts.get(id);
		if (!attempt) return undefined;
		const updated = { ...attempt, done: change(attempt.done) };
		await database.attempts.put(updated);
		return updated;
	});
}
