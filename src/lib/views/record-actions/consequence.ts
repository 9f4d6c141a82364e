import type { Command } from '$lib/domain/record/command';
import { commandFacts } from '$lib/domain/record/command-facts';
import { countedKinds } from '$lib/domain/record/counting';
import { effectOf } from '$lib/domain/deadline/effect';
import { localDate, type Instant } from '$lib/domain/base/civil-date';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { effectWords } from '$lib/i18n/words/effect-words';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import type { RecordView } from '$lib/state/records.svelte';
import type { ActionDraft, AskingAction } from './action-draft';
import { chosenKind } from './action-draft';
import { readAction, serviceEndAfter } from './read-action';

/** What saving will do to the dates, as long as the fields can be read. */
export function consequenceWords(action: AskingAction, draft: ActionDraft, view: RecordView, now: Instant): string {
	const read = readAction(action, draft, { view, now, asked: insistingOn(draft) });
	if (!read.ok) return '';
	const { command } = read;
	const today = localDate(now, view.subscription.zone);
	switch (command.name) {
		case 'request-cancel': {
			const end = serviceEndAfter(view, command, now);
			return end === undefined ? '' : m.record_effect_asked({ date: formatDate(end, today) });
		}
		case 'note':
			return `${effectIn(view, { name: 'log', counts: chosenKind(draft), when: command.when }, now)} ${m.record_hint_note()}`;
		case 'log':
		case 'activate':
		case 'still-works':
		case 'end-seen':
			return effectIn(view, command, now);
		default:
			return '';
	}
}

/** Of kinds that move no date here. */
export function isIdle(view: RecordView, draft: ActionDraft): boolean {
	return !countedKinds(view.subscription.terms).includes(chosenKind(draft));
}

function effectIn(view: RecordView, command: Command, now: Instant): string {
	const { subscription, written } = view;
	const effect = effectOf(subscription, written, commandFacts(view, command), { now, holidays: HOLIDAYS });
	return effectWords(effect, localDate(now, subscription.zone), subscription.zone);
}

/** As if every doubt had been answered. */
function insistingOn(draft: ActionDraft) {
	const texts = Object.fromEntries(Object.entries(draft).map(([field, { text }]) => [field, text]));
	return { ...texts, 'ends-early': draft['asked-on'].text, 'before-start': draft['last-day'].text };
}
