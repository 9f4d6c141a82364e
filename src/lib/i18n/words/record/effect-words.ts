import type { CivilDate, Zone } from '$lib/domain/base/civil-date';
import type { Deadline, DeadlineKind } from '$lib/domain/deadline/deadline';
import type { Effect } from '$lib/domain/deadline/effect';
import { formatDate } from '../../format';
import { formatMoney } from '../../format-money';
import { m } from '../../paraglide/messages.js';
import { dayOf } from '$lib/domain/deadline/day-of';
import { countsList } from './counts-names';

/** Which date a fact moves, or why it moves none. Empty where a date is only gone. */
export function effectWords(effect: Effect, today: CivilDate, zone: Zone): string {
	if (effect.moves) return effect.deadline ? movedWords(effect.deadline, today, zone) : '';
	switch (effect.why) {
		case 'not-counted':
			if (effect.counts.length === 0) return m.record_effect_nothing_counts();
			return m.record_effect_not_counted({ what: countsList(effect.counts) });
		case 'too-small':
			return m.record_effect_too_small({ amount: formatMoney(effect.atLeast) });
		case 'more-needed':
			return m.record_effect_more_needed({ what: countsList(effect.counts) });
		case 'not-later': {
			const { deadline } = effect;
			if (!deadline) return m.record_effect_none();
			return m.record_effect_stays({ date: formatDate(dayOf(deadline, zone), today) });
		}
	}
}

const moved: Partial<Record<DeadlineKind, (words: { date: string }) => string>> = {
	'keep-alive': m.record_effect_kept,
	'money-by': m.record_effect_paid,
	expiry: m.record_effect_ends,
	renewal: m.record_effect_renews
};

function movedWords(deadline: Deadline, today: CivilDate, zone: Zone): string {
	const words = moved[deadline.kind] ?? m.record_effect_next;
	return words({ date: formatDate(dayOf(deadline, zone), today) });
}
