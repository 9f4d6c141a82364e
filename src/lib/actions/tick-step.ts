import { startAttempt, tickStep, untickStep } from '$lib/db/attempts';
import type { Instant } from '$lib/domain/base/civil-date';
import type { Attempt } from '$lib/domain/procedure/attempt';
import type { Procedure } from '$lib/domain/procedure/procedure';
import type { StepCode } from '$lib/domain/procedure/step';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';

/** Where a tick belongs. `attempt`: the one that is running; without one the first tick begins it. */
export interface Ticked {
	subscriptionId: string;
	procedure: Pick<Procedure, 'id' | 'channel'>;
	code: StepCode;
	attempt: Attempt | undefined;
	keptSince: Instant | undefined;
}

/** Throws when storage fails: then nothing is ticked. */
export async function tick(ticked: Ticked): Promise<void> {
	const { id } = ticked.attempt ? await tickedIn(ticked.attempt, ticked) : await started(ticked);
	toasts.show({
		text: m.saved(),
		undo: () =>
			tryWriting(async () => {
				await untickStep(id, ticked.code);
			})
	});
}

export async function untick(ticked: Ticked): Promise<void> {
	if (ticked.attempt === undefined) return;
	await untickStep(ticked.attempt.id, ticked.code);
	toasts.show({ text: m.saved(), undo: () => tryWriting(() => tick(ticked)) });
}

async function tickedIn(running: Attempt, ticked: Ticked): Promise<Attempt> {
	return (await tickStep(running.id, ticked.code, deviceNow())) ?? (await started(ticked));
}

function started({ subscriptionId, procedure: { id, channel }, code, keptSince }: Ticked): Promise<Attempt> {
	const startedAt = deviceNow();
	const start = { subscriptionId, procedure: id, startedAt, ...(channel && { channel }) };
	return startAttempt(start, { [code]: startedAt }, keptSince);
}
