import type { ActivateBy, AfterEndStep, Life } from '$lib/domain/validity/validity';
import type { Form, StatedTerms } from '../field';
import { countField } from '../field-kinds';
import { MOST_DAYS } from '../parse-text';
import { rule } from './rule';

/** The day bought is day 0. */
export const activateWithin = countField('activateWithin', {
	least: 0,
	most: MOST_DAYS,
	shownWhen: ({ byHand, draft }) => (byHand && draft.plan !== '' ? 'more' : undefined),
	ofTerms: ({ life }) => {
		const by = life?.activateBy;
		const ours = by?.kind === 'days-after' && by.missed === 'void' && by.firstDay === 'exclusive';
		return ours && by.from === 'purchase' ? String(by.count) : undefined;
	}
});

export const graceDays = countField('graceDays', {
	least: 0,
	most: MOST_DAYS,
	shownWhen: ({ byHand, draft, text }) => {
		if (!byHand || draft.plan === '') return undefined;
		return text(rule) === 'rolling' ? 'rule' : 'more';
	},
	ofTerms: graceOf
});

function graceOf({ life }: StatedTerms): string | undefined {
	const lost = life?.afterEnd?.find(({ state, unsure }) => state === 'number-lost' && !unsure)?.after;
	return typeof lost === 'object' && 'days' in lost ? String(lost.days) : undefined;
}

/** What surrounds the rule of a life entered by hand: the time to begin it, and the time to save it after its end. */
export function rescueOf({ value }: Form): Pick<Life, 'activateBy' | 'afterEnd'> {
	const within = value(activateWithin);
	const grace = value(graceDays);
	return {
		...(within !== undefined && { activateBy: activateBy(within) }),
		...(grace !== undefined && { afterEnd: graceSteps(grace) })
	};
}

function activateBy(count: number): ActivateBy {
	return { missed: 'void', kind: 'days-after', count, from: 'purchase', firstDay: 'exclusive' };
}

/** Suspended, and a top-up still saves the number until these days are over. */
function graceSteps(days: number): readonly AfterEndStep[] {
	return [
		{ after: { days: 0 }, state: 'suspended', rescue: 'top-up' },
		{ after: { days }, state: 'number-lost' }
	];
}
