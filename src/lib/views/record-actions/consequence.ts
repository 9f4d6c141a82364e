import type { Command } from '$lib/domain/record/command/command';
import { commandFacts } from '$lib/domain/record/command/command-facts';
import { effectOf } from '$lib/domain/deadline/effect';
import { localDate, type Instant } from '$lib/domain/base/civil-date';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { effectWords } from '$lib/i18n/words/record/effect-words';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import type { RecordView } from '$lib/state/records.svelte';
import { chosenKind, type ActionDraft, type AskingAction } from './action-draft';
import { readAction, serviceEndAfter } from './read-action';

const DATED: readonly Command['name'][] = ['log', 'activate', 'still-works', 'end-seen'];

/** What saving will do to the dates, as long as the fields can be read. */
export function consequenceWords(action: AskingAction, draft: ActionDraft, view: RecordView, now: Instant): string {
	const read = readAction(action, draft, { view, now, asked: insistingOn(draft) });
	if (!read.ok) return '';
	const { command } = read;
	const today = localDate(now, view.subscription.zone);
	if (command.name === 'request-cancel') {
		const end = serviceEndAfter(view, command, now);
		return end === undefined ? '' : m.record_effect_asked({ date: formatDate(end, today) });
	}
	if (command.name === 'note') {
		const use = { name: 'log', counts: chosenKind(draft), when: command.when } as const;
		return m.record_effect_note({ effect: effectIn(view, use, now) });
	}
	return DATED.includes(command.name) ? effectIn(view, command, now) : '';
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
