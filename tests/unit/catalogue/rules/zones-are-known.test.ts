import { expect, test } from 'vitest';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { zonesAreKnown } from '../../../support/catalogue/rules/zones-are-known';

test('a zone that devices know is fine, and so is asking for it', () => {
	expect(zonesAreKnown([aCarrierFile(), aCarrierFile((plan) => ({ ...plan, zone: { ask: true } }))])).toEqual([]);
});

test.each(['Europe/Atlantis', 'GMT', 'JST'])('%s is named', (zone) => {
	expect(zonesAreKnown([aCarrierFile((plan) => ({ ...plan, zone }))])).toEqual([`example-payg: ${zone} is no zone`]);
});

test('a choice that is no zone is named', () => {
	const file = aCarrierFile((plan) => ({ ...plan, zone: { ask: true, choices: ['Asia/Tokyo', 'Asia/Nowhere'] } }));
	expect(zonesAreKnown([file])).toEqual(['example-payg: Asia/Nowhere is no zone']);
});
