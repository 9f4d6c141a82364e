import { expect, test } from 'vitest';
import { expectedBills, withEarlierDates } from '$lib/domain/deadline/record-state';
import { mayBeLost } from '$lib/domain/record/command/action';
import type { Rolling } from '$lib/domain/validity/validity';
import { aPostpaid, aPrepaid } from '../../../support/builders';
import { derivedAt, stateAt } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { date } from '../../../support/literals';

const HALF_A_YEAR: Rolling = {
	kind: 'rolling',
	span: { months: 6 },
	since: 'event',
	qualifying: ['top-up', 'sms'],
	firstDay: 'exclusive',
	onTopUp: 'reset'
};
const NOW = '2026-11-21T03:00:00.000Z';
const TOP_UP = aFact('2026-10-01', { kind: 'top-up', amount: { minor: 1000, currency: 'JPY' } }, { id: 'a' });
const CORRECTED = { ...TOP_UP, id: 'b', replaces: 'a', amount: { minor: 2000, currency: 'JPY' } };
const CORRECTED_AGAIN = { ...TOP_UP, id: 'c', replaces: 'b', amount: { minor: 3000, currency: 'JPY' } };

test('the state of a record holds its facts as they count, beside everything that is stored', () => {
	const written = [TOP_UP, CORRECTED, CORRECTED_AGAIN];
	const state = stateAt(NOW, aPrepaid(HALF_A_YEAR), written);
	expect(state.kind).toBe('dated');
	expect(state.activities).toEqual([CORRECTED_AGAIN]);
	expect(state.written).toBe(written);
	expect(state.reading?.context.facts.map(({ day }) => day)).toEqual(['2026-10-01']);
});

test('what follows from a record is the same in its state as alone', () =>
	expect(stateAt(NOW, aPrepaid(HALF_A_YEAR), [TOP_UP])).toMatchObject(derivedAt(NOW, aPrepaid(HALF_A_YEAR), [TOP_UP])));

test('a record in a zone that this device does not know has a state that says so', () => {
	const moved = aPostpaid({ rule: { kind: 'anytime' } }, { zone: 'Asia/Tokyo' });
	const unknown = { ...moved, zone: 'Mars/Olympus' as typeof moved.zone };
	const state = stateAt(NOW, unknown, [TOP_UP, CORRECTED]);
	expect(state).toMatchObject({
		kind: 'zone-unknown',
		status: 'active',
		deadlines: [],
		unknown: [{ ruleId: 'zone', reason: 'zone-unknown' }],
		activities: [CORRECTED],
		ledger: { byCurrency: {} }
	});
	expect(expectedBills(state, 12)).toEqual([]);
	expect(mayBeLost(state)).toBe(false);
});

test('while a later revision of the plan is neither accepted nor refused the earlier date counts', () => {
	const own = stateAt(NOW, aPrepaid(HALF_A_YEAR), [TOP_UP]);
	const offered = stateAt(NOW, aPrepaid({ ...HALF_A_YEAR, span: { months: 3 } }), [TOP_UP]);
	expect(own.deadlines[0]).toMatchObject({ kind: 'keep-alive', lastDay: '2027-04-01' });
	expect(withEarlierDates(own, offered).deadlines[0]).toMatchObject({
		kind: 'keep-alive',
		lastDay: '2027-01-01',
		asEarlyAs: 'rule-changed'
	});
});

test('a kept number whose last day passed unnoticed may be lost; one to let end may not', () => {
	const facts = [aFact('2026-01-10', { kind: 'top-up' })];
	expect(mayBeLost(stateAt(NOW, aPrepaid(HALF_A_YEAR), facts))).toBe(true);
	expect(mayBeLost(stateAt(NOW, aPrepaid(HALF_A_YEAR, { intent: { kind: 'let-end' } }), facts))).toBe(false);
});

test('a request stands until it is withdrawn, and the withdrawal is remembered', () => {
	const line = aPostpaid({ rule: { kind: 'anytime' }, serviceEnds: 'on-request' });
	const requested = aFact('2026-11-01', { kind: 'cancel-requested', endsOn: date('2026-11-30') });
	expect(stateAt(NOW, line, [requested]).happenings.requested?.day).toBe('2026-11-01');
	const withdrawn = aFact('2026-11-03', { kind: 'cancel-withdrawn' });
	const { happenings } = stateAt(NOW, line, [requested, withdrawn]);
	expect([happenings.requested, happenings.kept?.day]).toEqual([undefined, '2026-11-03']);
});
