import { tryWriting } from '$lib/actions/try-writing';
import { addActivities, retractActivity } from '$lib/db/activities';
import { saveDraft } from '$lib/db/drafts';
import type { NewActivity } from '$lib/domain/record/activity';
import type { ChannelKind } from '$lib/domain/base/channel';
import { applyCommand } from '$lib/domain/record/command/apply-command';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import type { RecordView } from '$lib/state/records.svelte';
import { stampNow } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';
import { noteOf } from './answer-words';
import type { StaffAnswers, Answered } from './staff-answers';

/** What else the answers stand for; each is ticked by the user, for it changes dates and balances. */
export interface Consequences {
	charge: boolean; // the last bill is owed
	asked: boolean; // they took the request
	channel: ChannelKind;
}

export function staffDraftId(subscriptionId: string): string {
	return `staff-${subscriptionId}`;
}

/** One note with all that was said, and the facts that the user asked for; in one write, undone in one. */
export async function saveAnswers(
	view: RecordView,
	answers: StaffAnswers,
	answered: Answered,
	consequences: Consequences
): Promise<void> {
	const { id, zone } = view.subscription;
	const written = await addActivities(id, factsOf(view, answered, consequences), stampNow(zone));
	toasts.show({
		text: m.saved(),
		undo: () =>
			tryWriting(async () => {
				for (const fact of written.toReversed()) await retractActivity(fact.id, stampNow(zone));
				// What was typed is back on the card.
				await saveDraft({ id: staffDraftId(id), savedAt: deviceNow(), values: answers });
			})
	});
}

function factsOf(
	view: RecordView,
	answered: Answered,
	{ charge, asked, channel }: Consequences
): readonly NewActivity[] {
	const when = { instant: deviceNow() };
	const { billOn, billAmount, reference } = answered;
	const request = asked
		? applyCommand(view, { name: 'request-cancel', when, channel, ...(reference !== undefined && { reference }) })
		: undefined;
	const text = noteOf(answered);
	return [
		...(text === '' ? [] : [{ kind: 'note', when, text } as const]),
		...(charge && billOn && billAmount ? [{ kind: 'charge', when, amount: billAmount, dueOn: billOn } as const] : []),
		...(request?.ok ? request.facts : [])
	];
}
