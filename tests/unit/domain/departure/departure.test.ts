import { expect, test } from 'vitest';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { recordStateFor, type RecordState } from '$lib/domain/deadline/record-state';
import { departureFor, type Departure } from '$lib/domain/departure/departure';
import type { Activity, NewActivity } from '$lib/domain/record/activity';
import type { Form, Intent, Subscription } from '$lib/domain/record/subscription';
import { aPostpaid, aSubscription } from '../../../support/builders';
import { catalogueEntries } from '../../../support/catalogue/catalogue-files';
import { aRecordOf } from '../../../support/catalogue/plan-records';
import { at, date, zone } from '../../../support/literals';

const NOW = '2026-12-01T03:00:00.000Z';

function activities(id: string, facts: readonly NewActivity[]): readonly Activity[] {
	const origin = {
		subscriptionId: id,
		recordedAt: at('2026-11-30T00:00:00.000Z'),
		typedIn: zone('Asia/Tokyo'),
		by: 'test'
	};
	return facts.map((fact, index) => ({ ...fact, ...origin, id: `${id}-${index}` }));
}

function stateOf(subscription: Subscription, facts: readonly NewActivity[] = [], now = NOW): RecordState {
	return recordStateFor(subscription, activities(subscription.id, facts), { now: at(now), holidays: HOLIDAYS });
}

interface Line {
	plan: string;
	form?: Form;
	intent?: Intent;
	facts?: readonly NewActivity[];
	more?: Partial<Subscription>;
}

function line({ plan, form = 'physical', intent, facts, more }: Line, flight: string, now = NOW): RecordState {
	const entry = catalogueEntries.find((each) => each.plan.id === plan);
	if (!entry) throw new Error(`No plan ${plan}`);
	const leave: Intent = { kind: 'leave', neededUntil: date(flight) };
	return stateOf(aRecordOf(entry, form, { id: plan, intent: intent ?? leave, ...more }), facts, now);
}

const BANK = [{ name: 'SMBC', importance: 'money' }] as const;
const lent: NewActivity = { kind: 'rental-start', when: { date: date('2026-11-25') } };
const owed: NewActivity = {
	kind: 'charge',
	when: { date: date('2026-11-30') },
	amount: { minor: 2178, currency: 'JPY' },
	dueOn: date('2026-12-28')
};
const deposit: NewActivity = {
	kind: 'deposit-paid',
	when: { date: date('2026-11-25') },
	amount: { minor: 5000, currency: 'JPY' },
	claimBy: date('2027-01-31')
};

/** docomo, IIJmio and Sakura are left, povo is kept, a WiFi is rented with a deposit; ¥2,178 is owed to Sakura. */
function resident(flight = '2026-12-27', now = NOW, more: Readonly<Record<string, readonly NewActivity[]>> = {}) {
	return [
		line(
			{ plan: 'docomo-monthly', more: { bound: BANK, msisdns: ['+819012342204'] }, facts: more.docomo ?? [] },
			flight,
			now
		),
		line({ plan: 'iijmio-giga', facts: more.iijmio ?? [] }, flight, now),
		line({ plan: 'sakura-longterm', facts: [owed, ...(more.sakura ?? [])] }, flight, now),
		line({ plan: 'povo20', form: 'esim', intent: { kind: 'keep' } }, flight, now),
		line(
			{
				plan: 'ninja-wifi',
				form: 'pocket-wifi',
				intent: { kind: 'let-end' },
				facts: [lent, deposit, ...(more.ninja ?? [])],
				more: { terms: ninjaTerms() }
			},
			flight,
			now
		)
	];
}

/** 32 days from 25 November: the last one is 26 December, and it is back a day later. */
function ninjaTerms(): Subscription['terms'] {
	const rule = {
		kind: 'fixed-days',
		count: 32,
		from: 'rental-start',
		counting: 'calendar-days',
		firstDay: 'inclusive'
	} as const;
	return { lives: [{ id: 'plan', main: true, rule }], exits: [], returnDuty: { required: 'yes', withinDays: 1 } };
}

function order({ steps }: Departure): readonly string[] {
	return steps.map((step) => {
		const whose = 'id' in step ? step.id : 'bills' in step ? step.bills.map(({ id }) => id).join('+') : '';
		return [step.day ?? 'now', step.code, whose, step.done ? 'done' : ''].filter((text) => text !== '').join(' ');
	});
}

test('one ordered list over all lines of a resident who leaves, each date as its carrier has it', () => {
	const departure = departureFor('JP', resident());
	expect(departure.day).toBe('2026-12-27');
	expect(departure.kept.map(({ subscription }) => subscription.id)).toEqual(['povo20']);
	expect(order(departure)).toEqual([
		'now move-codes docomo-monthly',
		'2026-12-20 pay sakura-longterm',
		'2026-12-22 ask sakura-longterm',
		'2026-12-26 ask iijmio-giga',
		'2026-12-27 return ninja-wifi',
		'2026-12-27 fly',
		'2026-12-28 ask docomo-monthly',
		'2026-12-31 return iijmio-giga',
		'2027-01-05 return sakura-longterm',
		'2027-01-31 last-bills sakura-longterm',
		'2027-01-31 deposit ninja-wifi'
	]);
});

test('the line that ends the moment it is asked for is asked last, after the flight, and why is said', () => {
	const ask = departureFor('JP', resident()).steps.find((step) => step.code === 'ask' && step.id === 'docomo-monthly');
	expect(ask).toMatchObject({
		last: true,
		receivesCodes: true,
		asking: { from: '2026-12-28', latest: '2026-12-31', whyNot: 'ends-at-once', serviceEnd: '2026-12-28' }
	});
});

test('asked in time, a line runs on until its month ends, and the true last day stays beside the safe one', () => {
	const ask = departureFor('JP', resident()).steps.find((step) => step.code === 'ask' && step.id === 'sakura-longterm');
	expect(ask).toMatchObject({ asking: { by: '2026-12-22', latest: '2026-12-25', serviceEnd: '2026-12-31' } });
	expect(ask).not.toHaveProperty('asking.whyNot', 'ends-at-once');
});

test('another flight moves every date, and what was done stays', () => {
	const asked: NewActivity = {
		kind: 'cancel-requested',
		when: { date: date('2026-12-01') },
		endsOn: date('2026-12-31')
	};
	const departure = departureFor('JP', resident('2027-01-20', NOW, { sakura: [asked] }));
	expect(departure.day).toBe('2027-01-20');
	expect(order(departure).filter((step) => / ask | fly/.test(step))).toEqual([
		'2026-12-01 ask sakura-longterm done',
		'2027-01-19 ask iijmio-giga',
		'2027-01-20 fly',
		'2027-01-21 ask docomo-monthly'
	]);
});

test('the last bills name the day until which a card has to live', () => {
	const bills = departureFor('JP', resident()).steps.find(({ code }) => code === 'last-bills');
	expect(bills).toMatchObject({ bills: [{ id: 'sakura-longterm', dueOn: '2027-01-31' }] });
});

test('a flight that is past says by when at the latest', () => {
	const late = departureFor('JP', [line({ plan: 'sakura-longterm' }, '2026-11-20')]);
	expect(late.day).toBe('2026-11-20');
	expect(late.steps.find(({ code }) => code === 'ask')).toMatchObject({
		day: '2026-12-22',
		asking: { latest: '2026-12-25', whyNot: 'passed' }
	});
});

test('a line whose rule nobody knows is asked about now', () => {
	const departure = departureFor('JP', [line({ plan: 'gtn' }, '2026-12-27')]);
	expect(order(departure)).toEqual(['now ask gtn', '2026-12-27 fly']);
	expect(departure.steps[0]).toMatchObject({ asking: { by: undefined, whyNot: 'rule-unknown' } });
});

test('a line without a day on which it is needed has no flight, and its own dates', () => {
	const rule = { kind: 'end-of-month', cutoffDay: 25 } as const;
	const departure = departureFor('JP', [stateOf(aPostpaid({ rule }, { intent: { kind: 'leave' } }))]);
	expect(departure.day).toBeUndefined();
	expect(order(departure)).toEqual(['2026-12-25 ask record-1']);
});

test('lines of other countries, and a country in which nobody leaves, have no steps', () => {
	expect(departureFor('HK', resident()).steps).toEqual([]);
	expect(departureFor('JP', [stateOf(aSubscription())]).steps).toEqual([]);
});

test('numbers of which nobody noted what sends its codes there are asked about first', () => {
	const departure = departureFor('JP', [line({ plan: 'linemo', more: { msisdns: ['+819012345678'] } }, '2026-12-27')]);
	expect(order(departure)[0]).toBe('now list-codes');
});
