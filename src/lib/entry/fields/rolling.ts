import type { Counts, Rolling, Span } from '$lib/domain/validity/validity';
import { COUNTING, WHAT_COUNTS } from '../counting';
import type { Form, Place, StatedTerms } from '../field';
import { countField, radioField, selectField } from '../field-kinds';
import { MOST_DAYS } from '../parse-text';
import { dayOne } from './length';
import { rule } from './rule';
import { countedFrom, packEndedOn } from './starts';

export const keepAliveEvery = countField('keepAliveEvery', {
	least: 1,
	most: MOST_DAYS,
	shownWhen: rollingPlace,
	neededWhen: (form) => rollingPlace(form) !== undefined,
	ofTerms: (terms) => {
		const span = rollingOf(terms)?.span;
		return span && String(countOf(span));
	}
});

export const keepAliveUnit = radioField('keepAliveUnit', ['days', 'months'], {
	default: () => 'days',
	shownWhen: rollingPlace,
	ofTerms: (terms) => {
		const span = rollingOf(terms)?.span;
		return span && ('days' in span ? 'days' : 'months');
	}
});

export const whatCounts = selectField('whatCounts', WHAT_COUNTS, {
	default: ({ typed }) => (typed(packEndedOn) === '' ? 'any-use' : 'pack-bought'),
	shownWhen: rollingPlace,
	ofTerms: (terms) => {
		const rolling = rollingOf(terms);
		return rolling && namedCounts(rolling.qualifying);
	}
});

const AFTER_TOP_UP = ['reset', 'extend-if-later', 'accumulate'] as const satisfies readonly Rolling['onTopUp'][];

export const afterTopUp = selectField('afterTopUp', AFTER_TOP_UP, {
	default: () => 'reset',
	shownWhen: rollingPlace,
	ofTerms: (terms) => rollingOf(terms)?.onTopUp
});

export const maxDays = countField('maxDays', {
	least: 1,
	most: MOST_DAYS,
	shownWhen: (form) => (form.text(afterTopUp) === 'reset' ? undefined : rollingPlace(form)),
	ofTerms: (terms) => {
		const most = rollingOf(terms)?.maxDays;
		return most === undefined ? undefined : String(most);
	}
});

function rollingPlace({ byHand, text }: Form): Place | undefined {
	return byHand && text(rule) === 'rolling' ? 'rule' : undefined;
}

function rollingOf({ life }: StatedTerms): Rolling | undefined {
	return life?.rule.kind === 'rolling' ? life.rule : undefined;
}

function countOf(span: Span): number {
	if ('days' in span) return span.days;
	return 'months' in span ? span.months : span.monthEnds;
}

function namedCounts(qualifying: readonly Counts[]): (typeof WHAT_COUNTS)[number] {
	const named = WHAT_COUNTS.find((name) => COUNTING[name].every((one) => qualifying.includes(one)));
	return named ?? (qualifying.includes('top-up') ? 'top-up' : 'paid-use');
}

export function rollingRule({ value }: Form): Rolling | undefined {
	const every = value(keepAliveEvery);
	if (every === undefined) return undefined;
	const span = value(keepAliveUnit) === 'months' ? { months: every } : { days: every };
	const since = value(countedFrom) === 'pack-end' ? 'pack-end' : 'event';
	const most = value(maxDays);
	return {
		kind: 'rolling',
		span,
		since,
		qualifying: COUNTING[value(whatCounts) ?? 'any-use'],
		firstDay: value(dayOne) ?? 'exclusive',
		onTopUp: value(afterTopUp) ?? 'reset',
		...(most !== undefined && { maxDays: most }),
		// Nobody has used it yet: then the activation is the first use.
		...(since === 'event' && { first: span })
	};
}
