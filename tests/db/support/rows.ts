import type { NewActivity } from '$lib/domain/record/activity';
import type { NewSubscription } from '$lib/db/subscriptions';
import type { Stamp } from '$lib/db/tables';
import { at, date, zone } from '../../support/literals';

export const NOW: Stamp = { at: at('2026-11-21T10:00:00.000Z'), zone: zone('Asia/Tokyo') };
export const LATER: Stamp = { at: at('2026-11-21T10:05:00.000Z'), zone: zone('Asia/Hong_Kong') };

export const bought: NewActivity = { kind: 'bought', when: { date: date('2026-12-28') } };
export const activated: NewActivity = { kind: 'activated', when: { date: date('2026-12-30') } };

export function aCard(changed: Partial<NewSubscription> = {}): NewSubscription {
	return {
		nickname: 'Airport card',
		carrier: { name: { en: 'Example HK' } },
		country: 'HK',
		zone: zone('Asia/Hong_Kong'),
		form: 'physical',
		billing: 'prepaid',
		terms: {
			lives: [
				{
					id: 'plan',
					main: true,
					rule: { kind: 'fixed-days', count: 7, from: 'activation', counting: 'calendar-days', firstDay: 'inclusive' }
				}
			],
			exits: []
		},
		overrides: [],
		intent: { kind: 'let-end' },
		msisdns: ['+85251234567'],
		sims: [],
		bound: [],
		tags: [],
		notes: '',
		...changed
	};
}
