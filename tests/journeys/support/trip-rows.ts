interface Card {
	id: string;
	nickname: string;
	country?: string;
	zone?: string;
	form?: string;
	days?: number;
	started?: string; // the day of its activation
	more?: Readonly<Record<string, unknown>>;
}

/** A prepaid card of so many days from its activation that ends by itself, as the app stores it. */
export function travelCard({
	id,
	nickname,
	country = 'JP',
	zone = 'Asia/Tokyo',
	form = 'esim',
	days = 8,
	started,
	more = {}
}: Card) {
	const rule = {
		kind: 'fixed-days',
		count: days,
		from: 'activation',
		counting: 'calendar-days',
		firstDay: 'inclusive'
	};
	const createdAt = Date.parse('2026-11-30T00:00:00Z');
	const origin = { subscriptionId: id, recordedAt: createdAt, typedIn: zone, by: 'install' };
	const subscription = {
		id,
		rev: 1,
		createdAt,
		nickname,
		carrier: { name: { en: nickname } },
		country,
		zone,
		form,
		billing: 'prepaid',
		terms: {
			lives: [{ id: 'plan', main: true, rule }],
			exits: [
				{
					id: 'none',
					rule: { kind: 'none-needed' },
					serviceEnds: 'with-rule',
					blockedByDebt: 'no',
					blockedByDeposit: 'no',
					channels: []
				}
			]
		},
		overrides: [],
		intent: { kind: 'let-end' },
		msisdns: [],
		sims: [],
		bound: [],
		tags: [],
		notes: '',
		...more
	};
	const activities = started
		? [{ id: `${id}-start`, kind: 'activated', when: { date: started }, ...origin }]
		: [{ id: `${id}-bought`, kind: 'bought', when: { date: '2026-11-28' }, ...origin }];
	return { subscription, activities };
}

/** What `storeRows` takes of several of them, with their trips. */
export function rowsOf(
	cards: readonly { subscription: object; activities: readonly object[] }[],
	trips: readonly object[] = []
) {
	return {
		subscriptions: cards.map(({ subscription }) => subscription),
		activities: cards.flatMap(({ activities }) => activities),
		trips
	};
}
