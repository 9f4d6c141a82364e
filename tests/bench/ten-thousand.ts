import type { Activity, ActivityContent } from '$lib/domain/record/activity';
import { addDays, type CivilDate } from '$lib/domain/base/civil-date';
import type { Exit } from '$lib/domain/cancellation/cancellation';
import type { Intent, Subscription, Terms } from '$lib/domain/record/subscription';
import type { Life, Validity } from '$lib/domain/validity/validity';
import { at, zone } from '../support/literals';

export interface MixedRecord {
	subscription: Subscription;
	activities: readonly Activity[];
}

/** Records of every sort with dates around a day, for one day always the same ones. */
export function mixedRecords(count: number, around: CivilDate): readonly MixedRecord[] {
	const sorts = sortsAround(around);
	return Array.from({ length: count }, (_, index) => recordAt(index, around, sorts));
}

interface Sort {
	zone: string;
	country: string;
	billing: Subscription['billing'];
	intent: (until: CivilDate) => Intent;
	terms: Terms;
	facts: (day: CivilDate) => readonly [CivilDate, ActivityContent][];
}

const KEEP = (): Intent => ({ kind: 'keep' });
const LET_END = (): Intent => ({ kind: 'let-end' });
const LEAVE = (neededUntil: CivilDate): Intent => ({ kind: 'leave', neededUntil });
const NONE: Exit = {
	id: 'none',
	rule: { kind: 'none-needed' },
	serviceEnds: 'with-rule',
	blockedByDebt: 'no',
	blockedByDeposit: 'no',
	channels: []
};

function lifeOf(rule: Validity, more: Partial<Life> = {}): Life {
	return { id: 'plan', main: true, rule, ...more };
}

function wayOut(rule: Exit['rule'], more: Partial<Exit> = {}): Exit {
	const blocked = { blockedByDebt: 'unknown', blockedByDeposit: 'no' } as const;
	return { id: 'cancel', rule, serviceEnds: 'with-rule', ...blocked, channels: [], ...more };
}

const MONTHLY_BILL = {
	schedule: { kind: 'monthly', day: 31 },
	payment: 'manual',
	due: { daysAfter: 20, ifClosed: 'next-business-day' }
} as const;

const sortsAround = (today: CivilDate): readonly Sort[] => [
	{
		zone: 'Asia/Hong_Kong',
		country: 'HK',
		billing: 'prepaid',
		intent: LET_END,
		terms: {
			lives: [
				lifeOf(
					{ kind: 'fixed-days', count: 7, from: 'activation', counting: 'calendar-days', firstDay: 'inclusive' },
					{ activateBy: { missed: 'void', kind: 'days-after', count: 90, from: 'purchase', firstDay: 'exclusive' } }
				)
			],
			exits: [NONE]
		},
		facts: (day) => [
			[day, { kind: 'bought' }],
			[day, { kind: 'activated' }]
		]
	},
	{
		zone: 'Europe/London',
		country: 'GB',
		billing: 'prepaid',
		intent: KEEP,
		terms: {
			lives: [
				lifeOf(
					{
						kind: 'rolling',
						span: { months: 6 },
						since: 'event',
						qualifying: ['top-up', 'pack-bought', 'sms', 'call', 'data'],
						firstDay: 'exclusive',
						onTopUp: 'reset'
					},
					{ id: 'number', marginDays: 4, afterEnd: [{ after: { days: 0 }, state: 'number-lost', rescue: 'port-out' }] }
				)
			],
			exits: [NONE],
			portCode: { days: 30, firstDay: 'exclusive' }
		},
		facts: (day) => [
			[addDays(day, -120), { kind: 'activated' }],
			[addDays(day, -60), { kind: 'sms' }],
			[day, { kind: 'top-up', amount: { minor: 1000, currency: 'GBP' } }]
		]
	},
	{
		zone: 'Asia/Tokyo',
		country: 'JP',
		billing: 'postpaid',
		intent: LEAVE,
		terms: {
			lives: [lifeOf({ kind: 'open-ended' })],
			exits: [wayOut({ kind: 'end-of-month', cutoffDay: 25 }), coolingOff()],
			period: { closingDay: 31 },
			bill: MONTHLY_BILL,
			returnDuty: { required: 'yes', withinDays: 5 }
		},
		facts: (day) => [
			[addDays(day, -200), { kind: 'activated' }],
			[addDays(day, -30), { kind: 'charge', amount: { minor: 3278, currency: 'JPY' }, dueOn: addDays(day, -5) }],
			[addDays(day, -6), { kind: 'payment', amount: { minor: 3278, currency: 'JPY' } }]
		]
	},
	{
		zone: 'Asia/Tokyo',
		country: 'JP',
		billing: 'postpaid',
		intent: KEEP,
		terms: {
			lives: [lifeOf({ kind: 'open-ended' })],
			exits: [wayOut({ kind: 'cost-boundary', at: 'month-end' }, { nature: 'cost', serviceEnds: 'on-request' })],
			period: { closingDay: 31 },
			bill: MONTHLY_BILL
		},
		facts: (day) => [[addDays(day, -400), { kind: 'activated' }]]
	},
	{
		zone: 'Asia/Hong_Kong',
		country: 'HK',
		billing: 'prepaid',
		intent: KEEP,
		terms: {
			lives: [
				lifeOf(
					{
						kind: 'rolling',
						span: { days: 180 },
						since: 'event',
						qualifying: ['top-up'],
						firstDay: 'exclusive',
						onTopUp: 'extend-if-later',
						tiers: [
							{ atLeast: { minor: 1000, currency: 'HKD' }, gives: { days: 30 } },
							{ atLeast: { minor: 5000, currency: 'HKD' }, gives: { days: 180 } }
						]
					},
					{
						id: 'number',
						marginDays: 1,
						afterEnd: [
							{ after: { days: 0 }, state: 'stopped', rescue: 'top-up' },
							{ after: { days: 30 }, state: 'number-lost' }
						]
					}
				),
				{
					id: 'pack-data',
					rule: { kind: 'fixed-days', count: 30, from: 'purchase', counting: 'calendar-days', firstDay: 'inclusive' }
				}
			],
			exits: [NONE]
		},
		facts: (day) => [
			[addDays(day, -100), { kind: 'top-up', amount: { minor: 5000, currency: 'HKD' } }],
			[addDays(day, -20), { kind: 'pack-bought', amount: { minor: 2000, currency: 'HKD' } }],
			[day, { kind: 'top-up', amount: { minor: 1000, currency: 'HKD' } }],
			[day, { kind: 'value-seen', amount: { minor: 3100, currency: 'HKD' }, expires: { date: addDays(day, 50) } }]
		]
	},
	{
		zone: 'Asia/Hong_Kong',
		country: 'HK',
		billing: 'postpaid',
		intent: LEAVE,
		terms: {
			lives: [
				lifeOf({
					kind: 'contract',
					startDate: addDays(today, -509),
					minimumTermMonths: 18,
					termEnd: 'day-before-anniversary',
					afterTerm: 'month-to-month'
				})
			],
			exits: [wayOut({ kind: 'notice', days: 30, earliestDays: 60 }, { blockedByDebt: 'yes' })],
			period: { periodStartDay: 15 }
		},
		facts: (day) => [
			[addDays(day, -10), { kind: 'charge', amount: { minor: 17600, currency: 'HKD' }, dueOn: addDays(day, 10) }]
		]
	},
	{
		zone: 'America/New_York',
		country: 'US',
		billing: 'prepaid',
		intent: KEEP,
		terms: {
			lives: [lifeOf({ kind: 'recurring', every: { n: 30, unit: 'days' }, from: 'activation' })],
			exits: [wayOut({ kind: 'hours-before-renewal', hours: 24 })]
		},
		facts: (day) => [[addDays(day, -90), { kind: 'activated' }]]
	},
	{
		zone: 'Europe/Paris',
		country: 'ZZ',
		billing: 'prepaid',
		intent: LET_END,
		terms: {
			lives: [lifeOf({ kind: 'fixed-days', count: 30, from: 'first-use', counting: '24h-periods' }, { marginDays: 1 })],
			exits: [NONE]
		},
		facts: (day) => [[day, { kind: 'first-use' }]]
	}
];

function coolingOff(): Exit {
	return wayOut({ kind: 'cooling-off', days: 8, from: 'contract-document' }, { id: 'cooling-off', nature: 'right' });
}

function recordAt(index: number, around: CivilDate, sorts: readonly Sort[]): MixedRecord {
	const sort = sorts[index % sorts.length];
	if (!sort) throw new Error('No sort of record');
	const day = addDays(around, ((index * 7) % 60) - 27);
	const id = `record-${String(index).padStart(5, '0')}`;
	const subscription: Subscription = {
		id,
		rev: 1,
		createdAt: at('2026-11-01T00:00:00.000Z'),
		nickname: `SIM ${index}`,
		carrier: { name: { en: `Carrier ${index % 40}` } },
		country: sort.country,
		zone: zone(sort.zone),
		form: 'physical',
		billing: sort.billing,
		terms: sort.terms,
		overrides: [],
		intent: sort.intent(addDays(day, 40)),
		msisdns: [`+8190${String(index).padStart(8, '0')}`],
		sims: [],
		bound: [],
		tags: [],
		notes: ''
	};
	const activities = sort.facts(day).map(([on, fact], place): Activity => {
		const when = place % 2 === 0 ? { date: on } : { instant: at(`${on}T0${place}:00:00.000Z`) };
		return {
			id: `${id}-${place}`,
			subscriptionId: id,
			when,
			recordedAt: at('2026-11-01T00:00:00.000Z'),
			typedIn: subscription.zone,
			by: 'install-1',
			...fact
		};
	});
	return { subscription, activities };
}
