import { describe, expect, test } from 'vitest';
import { formatInstant } from '$lib/domain/base/civil-date';
import type { Rolling } from '$lib/domain/validity/validity';
import { aLife, anExit, aPostpaid, aPrepaid } from '../../../support/builders';
import { aFact } from '../../../support/facts';
import { at, date } from '../../../support/literals';
import { mostIn90Days, shownIn } from '../../../support/untouched';

describe('a record of which nothing is written', () => {
	test('30 days’ notice, needed until a day that is past: it is asked once, and then silent', () => {
		const line = aPostpaid(
			{ rule: { kind: 'notice', days: 30 } },
			{ intent: { kind: 'leave', neededUntil: date('2026-12-21') }, createdAt: at('2026-11-01T00:00:00.000Z') }
		);
		expect(shownIn(90, line).map(({ kind, lead }) => `${kind} ${lead}`)).toEqual([
			'cancel-by 0',
			'needed-until 7',
			'needed-until 1',
			'needed-until 0'
		]);
		const past = { ...line, intent: { kind: 'leave', neededUntil: date('2026-11-10') } } as const;
		expect(shownIn(90, past)).toEqual([]);
	});

	test('a cut-off every month: told of in full once, and then on the day before', () => {
		const line = aPostpaid(
			{ rule: { kind: 'end-of-month' } },
			{ intent: { kind: 'leave' }, createdAt: at('2026-11-01T00:00:00.000Z') }
		);
		expect(shownIn(100, line).map(({ lead, at: when }) => `${formatInstant(when).slice(5, 10)} ${lead}`)).toEqual([
			'11-21 14',
			'11-23 7',
			'11-27 3',
			'11-29 1',
			'11-30 0',
			'12-30 1',
			'01-30 1',
			'02-27 1'
		]);
	});

	test('whatever is due of it, at most 12 times in 90 days, the last three for its number', () => {
		const everyDay: Rolling = {
			kind: 'rolling',
			span: { days: 130 },
			since: 'event',
			qualifying: ['top-up'],
			firstDay: 'exclusive',
			onTopUp: 'reset'
		};
		const exits = Array.from({ length: 8 }, (_, index) =>
			anExit({ id: `way-${index}`, rule: { kind: 'end-of-month', cutoffDay: 10 + index } })
		);
		const line = aPrepaid(everyDay, {
			intent: { kind: 'leave', neededUntil: date('2027-06-30') },
			createdAt: at('2026-11-01T00:00:00.000Z'),
			terms: { exits, lives: [aLife(everyDay, { id: 'number' })] }
		});
		const many = { ...line, intent: { kind: 'leave' } } as const;
		const shown = shownIn(180, many);
		expect(mostIn90Days(shown)).toBeLessThanOrEqual(9);
		const topUp = aFact('2026-11-01', { kind: 'top-up' }, { recordedAt: '2026-11-01T00:00:00.000Z' });
		const kept = shownIn(130, { ...many, intent: { kind: 'leave', neededUntil: date('2027-06-30') } }, [topUp]);
		expect(mostIn90Days(kept)).toBeLessThanOrEqual(12);
		expect(kept.filter(({ kind }) => kind === 'keep-alive').map(({ lead }) => lead)).toContain(1);
	});
});
