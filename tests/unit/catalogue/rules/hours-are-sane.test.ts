import { expect, test } from 'vitest';
import type { CarrierFile } from '$lib/catalogue/catalogue';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { hoursAreSane } from '../../../support/catalogue/rules/hours-are-sane';

function openOnMonday(...spans: readonly (readonly [string, string])[]): CarrierFile {
	return aCarrierFile((plan) => ({
		...plan,
		terms: {
			lives: [],
			exits: [
				{
					id: 'cancel',
					rule: { kind: 'anytime' },
					serviceEnds: 'on-request',
					blockedByDebt: 'no',
					blockedByDeposit: 'no',
					channels: [{ kind: 'phone', available: 'yes', hours: { mon: spans } }]
				}
			]
		}
	}));
}

test.each([
	[[['09:00', '18:00']]],
	[[['00:00', '24:00']]],
	[
		[
			['09:00', '12:00'],
			['13:00', '18:00']
		]
	]
] as const)('%j is fine', (spans) => {
	expect(hoursAreSane([openOnMonday(...spans)])).toEqual([]);
});

test.each([
	[[['18:00', '09:00']]],
	[[['9:00', '18:00']]],
	[
		[
			['09:00', '13:00'],
			['12:00', '18:00']
		]
	]
] as const)('%j is named', (spans) => {
	expect(hoursAreSane([openOnMonday(...spans)])).toEqual([
		`example-payg: exits.0.channels.0.hours.mon is ${JSON.stringify(spans)}`
	]);
});
