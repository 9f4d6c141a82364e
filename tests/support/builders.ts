import type { Exit } from '$lib/domain/cancellation/cancellation';
import type { Subscription, Terms } from '$lib/domain/record/subscription';
import type { Life, Validity } from '$lib/domain/validity/validity';
import { at, zone } from './literals';

export type Lives = Partial<Omit<Subscription, 'terms' | 'zone'>> & { zone?: string; terms?: Partial<Terms> };

/** A record that is to be kept, in Tokyo, with an open-ended plan; `more` states what matters. */
export function aSubscription({ terms, zone: zoneName = 'Asia/Tokyo', ...more }: Lives = {}): Subscription {
	return {
		id: 'record-1',
		rev: 1,
		createdAt: at('2026-01-01T00:00:00.000Z'),
		nickname: 'A SIM',
		carrier: { name: { en: 'A carrier' } },
		country: 'JP',
		zone: zone(zoneName),
		form: 'physical',
		billing: 'prepaid',
		terms: { lives: [aLife({ kind: 'open-ended' })], exits: [], ...terms },
		overrides: [],
		intent: { kind: 'keep' },
		msisdns: [],
		sims: [],
		bound: [],
		tags: [],
		notes: '',
		...more
	};
}

/** A record whose main life ends by this rule. */
export function aPrepaid(rule: Validity, more: Lives & { life?: Partial<Life> } = {}): Subscription {
	const { life, terms, ...rest } = more;
	return aSubscription({ ...rest, terms: { lives: [{ ...aLife(rule), ...life }], ...terms } });
}

/** An open-ended, billed record with this way out. */
export function aPostpaid(exit: Partial<Exit> & Pick<Exit, 'rule'>, more: Lives = {}): Subscription {
	const { terms, ...rest } = more;
	return aSubscription({ billing: 'postpaid', ...rest, terms: { exits: [anExit(exit)], ...terms } });
}

/** The main life of a record. */
export function aLife(rule: Validity, more: Partial<Life> = {}): Life {
	return { id: 'plan', main: true, rule, ...more };
}

/** A way out that ends with its rule, without review and blocked by nothing. */
export function anExit(exit: Partial<Exit> & Pick<Exit, 'rule'>): Exit {
	return {
		id: 'cancel',
		serviceEnds: 'with-rule',
		processing: { businessDays: 0, calendar: 'none' },
		blockedByDebt: 'no',
		blockedByDeposit: 'no',
		channels: [],
		...exit
	};
}
