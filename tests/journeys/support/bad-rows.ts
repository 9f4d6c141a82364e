import { keptNumber } from './rows';

interface BadRecord {
	what: string;
	/** Over the fields of a sound record. */
	changed: Readonly<Record<string, unknown>>;
	/** Fields that are not there at all. */
	without?: readonly string[];
	/** Its activities, in place of a sound top-up. */
	activities?: readonly Readonly<Record<string, unknown>>[];
	/** What the page of the record says; a record whose activities alone are bad is shown as every other. */
	shown: 'unreadable' | 'unworkable' | 'entries';
}

const FAR = '9999-12-31';
const bill = (schedule: unknown) => ({
	lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
	exits: [],
	bill: { schedule, payment: 'manual', due: { daysAfter: 5 } }
});
const livesOf = (rule: unknown) => ({ lives: [{ id: 'number', main: true, rule }], exits: [] });

/** One of each way in which a stored record has been, or could be, damaged. */
export const BAD_RECORDS: readonly BadRecord[] = [
	{ what: 'no rules', changed: {}, without: ['terms'], shown: 'unreadable' },
	{ what: 'rules that are null', changed: { terms: null }, shown: 'unreadable' },
	{ what: 'lives that are no list', changed: { terms: { lives: {}, exits: [] } }, shown: 'unreadable' },
	{ what: 'a rule of an unknown kind', changed: { terms: livesOf({ kind: 'eternal' }) }, shown: 'unreadable' },
	{ what: 'half a rule', changed: { terms: livesOf({ kind: 'rolling', since: 'event' }) }, shown: 'unreadable' },
	{
		what: 'a number that is none',
		changed: { terms: livesOf({ kind: 'months', count: Number.NaN, from: 'activation', lastDay: 'same-day' }) },
		shown: 'unreadable'
	},
	{
		what: 'a last day of the year 9999',
		changed: { terms: livesOf({ kind: 'fixed-date', date: FAR, boundary: 'through' }) },
		shown: 'unreadable'
	},
	{
		what: 'a bill of a thirteenth month',
		changed: { terms: bill({ kind: 'yearly', month: '13', day: 1 }) },
		shown: 'unreadable'
	},
	{ what: 'no name and no carrier', changed: {}, without: ['nickname', 'carrier'], shown: 'unreadable' },
	{ what: 'a name that is a number', changed: { nickname: 17 }, shown: 'unreadable' },
	{ what: 'a carrier without a name', changed: { carrier: { name: null } }, shown: 'unreadable' },
	{ what: 'a country that is none', changed: { country: 'Japan' }, shown: 'unreadable' },
	{ what: 'a form that is none', changed: { form: 'brick' }, shown: 'unreadable' },
	{ what: 'numbers that are no list', changed: { msisdns: '+441234567890' }, shown: 'unreadable' },
	{ what: 'no tags and no cards', changed: {}, without: ['tags', 'sims', 'bound'], shown: 'unreadable' },
	{ what: 'an intention that is null', changed: { intent: null }, shown: 'unreadable' },
	{ what: 'needed until the year 9999', changed: { intent: { kind: 'leave', neededUntil: FAR } }, shown: 'unreadable' },
	{ what: 'a price in no currency', changed: { price: { minor: 100, currency: 'XXX' } }, shown: 'unreadable' },
	{ what: 'a value that no file can hold', changed: { notes: 12n }, shown: 'unreadable' },
	{ what: 'a zone that no longer exists', changed: { zone: 'Mars/Olympus' }, shown: 'unworkable' },
	{
		what: 'entries that cannot be read',
		changed: {},
		activities: [
			{ kind: 'top-up' },
			{ kind: 'teleported', when: { date: '2026-11-01' } },
			{ kind: 'charge', amount: '100', dueOn: '2026-12-01', when: { date: '2026-11-01' } },
			{ kind: 'charge', amount: { minor: 100, currency: 'GBP' }, dueOn: FAR, when: { date: '2026-11-01' } }
		],
		shown: 'entries'
	}
];

/** The rows of one bad record; its name, where it has one, says what is wrong with it. */
export function rowsOfBad({ what, changed, without = [], activities }: BadRecord, index: number) {
	const id = `bad-${index}`;
	const { subscription, topUp } = keptNumber({
		id,
		nickname: what,
		lastDay: '2026-12-20',
		writtenAt: Date.parse('2026-11-01T00:00:00Z')
	});
	const kept = Object.entries({ ...subscription, ...changed }).filter(([field]) => !without.includes(field));
	const written = { subscriptionId: id, recordedAt: topUp.recordedAt, typedIn: 'UTC', by: 'another-install' };
	return {
		subscription: Object.fromEntries(kept),
		activities: [topUp, ...(activities ?? []).map((fact, place) => ({ ...written, id: `${id}-${place}`, ...fact }))]
	};
}
