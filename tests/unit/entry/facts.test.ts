import { describe, expect, test } from 'vitest';
import { entered } from './entered';

function factsOf(texts: Parameters<typeof entered>[0]) {
	const result = entered({ plan: 'own', country: 'HK', rule: 'open-ended', ...texts });
	return result.ok ? result.facts : result.issues;
}

describe('the first facts of a record', () => {
	test.each([
		{ texts: { boughtOn: '2026-11-01' }, fact: { kind: 'bought', when: { date: '2026-11-01' } } },
		{ texts: { installedOn: '2026-11-01' }, fact: { kind: 'installed', when: { date: '2026-11-01' } } },
		{ texts: { activatedOn: '2026-11-01' }, fact: { kind: 'activated', when: { date: '2026-11-01' } } },
		{
			// 23:40 in Hong Kong is 15:40 in UTC, wherever the phone is.
			texts: { activatedOn: '2026-10-30', activatedAt: '23:40' },
			fact: { kind: 'activated', when: { instant: Date.UTC(2026, 9, 30, 15, 40) } }
		},
		{
			texts: { firstUsedOn: '2026-11-01', firstUsedAt: '08:00' },
			fact: { kind: 'first-use', when: { instant: Date.UTC(2026, 10, 1, 0, 0) } }
		},
		{ texts: { rentalStart: '2026-11-01' }, fact: { kind: 'rental-start', when: { date: '2026-11-01' } } },
		{ texts: { contractStart: '2026-11-01' }, fact: { kind: 'contract-start', when: { date: '2026-11-01' } } },
		{ texts: { papersOn: '2026-11-01' }, fact: { kind: 'contract-document', when: { date: '2026-11-01' } } },
		{ texts: { serviceStartedOn: '2026-11-01' }, fact: { kind: 'activated', when: { date: '2026-11-01' } } },
		{ texts: { lastUse: '2026-11-01' }, fact: { kind: 'top-up', when: { date: '2026-11-01' } } },
		{
			texts: { rule: 'rolling', keepAliveEvery: '90', whatCounts: 'paid-use', lastUse: '2026-11-01' },
			fact: { kind: 'sms', when: { date: '2026-11-01' } }
		},
		{
			texts: { packEndedOn: '2026-10-31' },
			fact: { kind: 'pack-bought', when: { date: '2026-10-31' }, packEnds: { date: '2026-10-31' } }
		},
		{
			// A pack that still runs was bought today at the latest.
			texts: { packEndedOn: '2026-12-31' },
			fact: { kind: 'pack-bought', when: { date: '2026-11-21' }, packEnds: { date: '2026-12-31' } }
		},
		{
			texts: { rule: 'fixed-days', days: '7', lastDay: '2026-11-30' },
			fact: { kind: 'end-seen', when: { instant: Date.UTC(2026, 10, 21, 10) }, end: { date: '2026-11-30' } }
		}
	])('$texts', ({ texts, fact }) => expect(factsOf(texts)).toEqual([fact]));

	test('a last day that is the rule itself is no fact beside it', () => {
		expect(factsOf({ rule: 'fixed-date', lastDay: '2026-11-30' })).toEqual([]);
	});

	test('nothing typed is nothing recorded', () => expect(factsOf({})).toEqual([]));
});
