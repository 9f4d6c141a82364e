import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Activity, NewActivity } from '$lib/domain/record/activity';
import { applyCommand } from '$lib/domain/record/command/apply-command';
import { commandsFor, COMMAND_NAMES, type Command, type CommandName } from '$lib/domain/record/command/command';
import { formatInstant } from '$lib/domain/base/civil-date';
import { deadlinesFor } from '$lib/domain/deadline/deadlines-for';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { ledgerOf } from '$lib/domain/record/ledger';
import { paymentsOfAll } from '$lib/domain/record/command/payment';
import { STATUSES, type Status } from '$lib/domain/record/status';
import type { Rolling } from '$lib/domain/validity/validity';
import { aPrepaid, aSubscription } from '../../../support/builders';
import { aFact } from '../../../support/facts';
import { stateAt } from '../../../support/derived';
import { at, date } from '../../../support/literals';

const vectors: { tables: { commands: Record<Status, readonly string[]> } } = JSON.parse(
	readFileSync('tests/vectors/deadlines.json', 'utf8')
);
const THIRTY_DAYS: Rolling = {
	kind: 'rolling',
	span: { days: 30 },
	since: 'event',
	qualifying: ['top-up'],
	firstDay: 'exclusive',
	onTopUp: 'reset'
};
/** Hong Kong, thirty days a top-up, ten days of grace. */
const card = aPrepaid(THIRTY_DAYS, {
	zone: 'Asia/Hong_Kong',
	country: 'HK',
	life: {
		id: 'number',
		activateBy: { missed: 'void', kind: 'days-after', count: 60, from: 'purchase', firstDay: 'exclusive' },
		afterEnd: [
			{ after: { days: 0 }, state: 'stopped', rescue: 'top-up' },
			{ after: { days: 10 }, state: 'number-lost' }
		]
	}
});
const BOUGHT = aFact('2026-11-01', { kind: 'bought' });
const TOPPED_UP = aFact('2026-11-10', { kind: 'top-up' });

/** Facts and a moment that put the card into each status. */
const SEQUENCES: Record<Status, { facts: readonly Activity[]; now: string }> = {
	'not-activated': { facts: [BOUGHT], now: '2026-11-05T04:00:00.000Z' },
	active: { facts: [BOUGHT, TOPPED_UP], now: '2026-11-21T04:00:00.000Z' },
	expiring: { facts: [BOUGHT, TOPPED_UP], now: '2026-12-03T04:00:00.000Z' },
	grace: { facts: [BOUGHT, TOPPED_UP], now: '2026-12-11T04:00:00.000Z' },
	expired: { facts: [BOUGHT, TOPPED_UP], now: '2026-12-21T04:00:00.000Z' },
	'cancel-requested': {
		facts: [BOUGHT, TOPPED_UP, aFact('2026-11-20', { kind: 'cancel-requested' })],
		now: '2026-11-21T04:00:00.000Z'
	},
	suspended: {
		facts: [BOUGHT, TOPPED_UP, aFact('2026-11-20', { kind: 'suspended' })],
		now: '2026-11-21T04:00:00.000Z'
	},
	lost: { facts: [BOUGHT, TOPPED_UP, aFact('2026-11-20', { kind: 'lost' })], now: '2026-11-21T04:00:00.000Z' },
	cancelled: {
		facts: [
			BOUGHT,
			TOPPED_UP,
			aFact('2026-11-19', { kind: 'cancel-requested' }),
			aFact('2026-11-20', { kind: 'cancel-confirmed' })
		],
		now: '2026-11-21T04:00:00.000Z'
	}
};
/** What each command leads to, where a status allows it. */
const OUTCOMES: Partial<Record<CommandName, Partial<Record<Status, Status>>>> = {
	activate: { 'not-activated': 'active' },
	use: { active: 'active', expiring: 'active', grace: 'active', 'cancel-requested': 'cancel-requested' },
	suspend: {
		active: 'suspended',
		expiring: 'suspended',
		grace: 'suspended',
		'cancel-requested': 'suspended',
		lost: 'lost'
	},
	resume: { suspended: 'active' },
	'report-lost': {
		'not-activated': 'lost',
		active: 'lost',
		expiring: 'lost',
		grace: 'lost',
		'cancel-requested': 'lost',
		suspended: 'lost'
	},
	'report-found': { lost: 'active' },
	'request-cancel': {
		'not-activated': 'cancel-requested',
		active: 'cancel-requested',
		expiring: 'cancel-requested',
		grace: 'cancel-requested',
		expired: 'expired',
		suspended: 'suspended',
		lost: 'lost'
	},
	'withdraw-cancel': { 'cancel-requested': 'active' },
	'confirm-cancel': {
		'not-activated': 'cancelled',
		active: 'cancelled',
		expiring: 'cancelled',
		grace: 'cancelled',
		expired: 'cancelled',
		'cancel-requested': 'cancelled',
		suspended: 'cancelled',
		lost: 'cancelled'
	},
	reinstate: { expired: 'active' }
};

function circumstances(now: string) {
	return { now: at(now), holidays: HOLIDAYS };
}

function written(facts: readonly NewActivity[], now: string): readonly Activity[] {
	return facts.map(({ when, ...fact }) => ({ ...aFact('2026-01-01', fact, { recordedAt: now }), when }));
}

function commandOf(name: CommandName, now: string): Command {
	return { name, when: { instant: at(now) } };
}

test.each(STATUSES)('a record that is %s offers the commands of the table', (status) =>
	expect(commandsFor(status)).toEqual(vectors.tables.commands[status])
);

test.each(STATUSES)('these facts make a record %s', (status) => {
	const { facts, now } = SEQUENCES[status];
	expect(stateAt(now, card, facts).status).toBe(status);
});

describe.each(STATUSES)('a record that is %s', (status) => {
	const { facts, now } = SEQUENCES[status];

	test.each(COMMAND_NAMES)('takes or refuses "%s"', (name) => {
		const result = applyCommand(stateAt(now, card, facts), commandOf(name, now));
		const expected = OUTCOMES[name]?.[status];
		if (!expected) {
			expect(result).toEqual({ ok: false, reason: 'not-allowed' });
		} else if (result.ok) {
			expect(stateAt(now, card, [...facts, ...written(result.facts, now)]).status).toBe(expected);
		} else {
			expect(result.ok).toBe(true);
		}
	});
});

test.each([
	{ now: '2026-12-02T15:59:59.999Z', status: 'active' },
	{ now: '2026-12-02T16:00:00.000Z', status: 'expiring' },
	{ now: '2026-12-10T15:59:59.999Z', status: 'expiring' },
	{ now: '2026-12-10T16:00:00.000Z', status: 'grace' },
	{ now: '2026-12-20T15:59:59.999Z', status: 'grace' },
	{ now: '2026-12-20T16:00:00.000Z', status: 'expired' }
])('thirty days and ten of grace after 10 November: $status at $now', ({ now, status }) =>
	expect(stateAt(now, card, [BOUGHT, TOPPED_UP]).status).toBe(status)
);

test('a top-up in grace brings the card back, thirty days on', () => {
	const facts = [BOUGHT, TOPPED_UP, aFact('2026-12-15', { kind: 'top-up' })];
	const all = deadlinesFor(card, facts, circumstances('2026-12-15T04:00:00.000Z'));
	expect(all.status).toBe('active');
	expect(all.deadlines.map(({ kind, lastDay }) => [kind, lastDay])).toEqual([
		['keep-alive', '2027-01-14'],
		['grace-end', '2027-01-24']
	]);
});

test('a card that was reinstated has no end until the next top-up', () => {
	const facts = [BOUGHT, TOPPED_UP, aFact('2026-12-22', { kind: 'reinstated' })];
	const reinstated = deadlinesFor(card, facts, circumstances('2026-12-22T04:00:00.000Z'));
	expect(reinstated).toMatchObject({
		status: 'active',
		deadlines: [],
		unknown: [{ ruleId: 'number', reason: 'end-unknown' }]
	});
	const again = [...facts, aFact('2026-12-23', { kind: 'top-up' })];
	expect(deadlinesFor(card, again, circumstances('2026-12-23T04:00:00.000Z')).deadlines[0]).toMatchObject({
		kind: 'keep-alive',
		lastDay: '2027-01-22'
	});
});

test.each([
	{ from: 'activation', kind: 'activated' },
	{ from: 'first-use', kind: 'first-use' },
	{ from: 'install', kind: 'installed' },
	{ from: 'rental-start', kind: 'rental-start' },
	{ from: 'contract-start', kind: 'contract-start' },
	{ from: 'purchase', kind: 'bought' }
] as const)('activating a life that counts from $from writes "$kind"', ({ from, kind }) => {
	const rule = { kind: 'fixed-days', count: 7, from, counting: 'calendar-days', firstDay: 'inclusive' } as const;
	const now = '2026-12-30T15:40:00.000Z';
	const record = aPrepaid(rule, { zone: 'Asia/Hong_Kong' });
	const result = applyCommand(stateAt(now, record, []), commandOf('activate', now));
	expect(result).toEqual({ ok: true, facts: [{ kind, when: { instant: at(now) } }] });
	const facts = result.ok ? written(result.facts, now) : [];
	expect(deadlinesFor(record, facts, circumstances(now)).deadlines.map(({ end }) => formatInstant(end))).toEqual([
		'2027-01-05T16:00:00.000Z'
	]);
});

test('"done today" writes the first kind that the main rule counts', () => {
	const { facts, now } = SEQUENCES.active;
	const sms = aPrepaid({ ...THIRTY_DAYS, qualifying: ['sms', 'call'] }, { zone: 'Asia/Hong_Kong' });
	const used = [...facts, aFact('2026-11-11', { kind: 'sms' })];
	expect(applyCommand(stateAt(now, sms, used), commandOf('use', now))).toEqual({
		ok: true,
		facts: [{ kind: 'sms', when: { instant: at(now) } }]
	});
});

test('a top-up keeps its amount and its own validity', () => {
	const { facts, now } = SEQUENCES.active;
	const command: Command = {
		name: 'use',
		when: { date: date('2026-11-21') },
		amount: { minor: 10000, currency: 'HKD' },
		gives: { days: 180 }
	};
	const result = applyCommand(stateAt(now, card, facts), command);
	const all = [...facts, ...(result.ok ? written(result.facts, now) : [])];
	expect(deadlinesFor(card, all, circumstances(now)).deadlines[0]).toMatchObject({ lastDay: '2027-05-20' });
});

test('confirming what nobody asked for writes both facts with the agreed end', () => {
	const { facts, now } = SEQUENCES.active;
	const command: Command = { name: 'confirm-cancel', when: { instant: at(now) }, endsOn: date('2026-11-30') };
	const result = applyCommand(stateAt(now, card, facts), command);
	expect(result.ok && result.facts.map(({ kind }) => kind)).toEqual(['cancel-requested', 'cancel-confirmed']);
	const all = [...facts, ...(result.ok ? written(result.facts, now) : [])];
	expect(deadlinesFor(card, all, circumstances(now))).toMatchObject({ status: 'cancelled', serviceEnd: '2026-11-30' });
});

test('porting out counts as a request until it is confirmed', () => {
	const facts = [...SEQUENCES.active.facts, aFact('2026-11-20', { kind: 'ported-out' })];
	const all = deadlinesFor(card, facts, circumstances('2026-11-21T04:00:00.000Z'));
	expect(all.status).toBe('cancel-requested');
	expect(all.deadlines.find(({ kind }) => kind === 'confirm-check')).toMatchObject({
		lastDay: '2026-11-20',
		todo: true
	});
});

test('paying everything writes one payment for each currency', () => {
	const facts = [
		aFact('2026-11-01', { kind: 'charge', amount: { minor: 17600, currency: 'HKD' }, dueOn: date('2026-11-10') }),
		aFact('2026-11-01', { kind: 'charge', amount: { minor: 3278, currency: 'JPY' }, dueOn: date('2026-11-10') }),
		aFact('2026-11-02', { kind: 'payment', amount: { minor: 600, currency: 'HKD' } })
	];
	const when = { date: date('2026-11-21') };
	expect(paymentsOfAll(ledgerOf(facts, date('2026-11-21')), when)).toEqual([
		{ kind: 'payment', when, amount: { minor: 17000, currency: 'HKD' } },
		{ kind: 'payment', when, amount: { minor: 3278, currency: 'JPY' } }
	]);
});

test('a record in a zone that this device does not know is not judged', () => {
	const elsewhere = aSubscription();
	const moved = { ...elsewhere, zone: JSON.parse('"Mars/Olympus"') };
	expect(deadlinesFor(moved, [TOPPED_UP], circumstances('2026-11-21T04:00:00.000Z'))).toEqual({
		status: 'active',
		deadlines: [],
		unknown: [{ ruleId: 'zone', reason: 'zone-unknown' }],
		notices: []
	});
});
