import { describe, expect, test } from 'vitest';
import { detailsOf, iccidFault, withDetails } from '../../../src/routes/subscriptions/[id]/dialogs/details-input';
import type { Subscription } from '$lib/domain/record/subscription';
import { aSubscription } from '../../support/builders';
import { at } from '../../support/literals';

const moved = { name: 'SMBC', importance: 'money', moved: at('2026-12-01T00:00:00.000Z') } as const;
const full = aSubscription({
	registration: { holder: 'WANG YUE', document: 'passport', customerNumber: 'K-771', hotline: '0120 123 456' },
	sims: [{ iccid: '8944110012345678901', where: 'drawer' }],
	bound: [moved]
});

function changed(record: Subscription, change: Partial<ReturnType<typeof detailsOf>>): Subscription {
	const before = detailsOf(record);
	return withDetails(record, before, { ...before, ...change });
}

test('the fields begin with what the record knows', () => {
	expect(detailsOf(full)).toEqual({
		holder: 'WANG YUE',
		document: 'passport',
		customerNumber: 'K-771',
		iccid: '8944 1100 1234 5678 901',
		services: 'SMBC'
	});
});

test('saved as it stands, nothing changes', () => {
	expect(changed(full, {})).toEqual(full);
});

test('one field changes one field', () => {
	expect(changed(full, { holder: ' WANG YUE JUN ' })).toEqual({
		...full,
		registration: { ...full.registration, holder: 'WANG YUE JUN' }
	});
});

test('what another tab has written meanwhile stays', () => {
	const before = detailsOf(full);
	const theirs = { ...full, registration: { ...full.registration, customerNumber: 'K-772' } };
	expect(withDetails(theirs, before, { ...before, holder: 'LI' }).registration).toEqual({
		...full.registration,
		customerNumber: 'K-772',
		holder: 'LI'
	});
});

test('emptied fields are gone, and a record without details has none', () => {
	const empty = { holder: '', document: '', customerNumber: '', iccid: '', services: '' };
	expect(changed(full, empty)).toMatchObject({
		registration: { hotline: '0120 123 456' },
		sims: [{ where: 'drawer' }],
		bound: []
	});
	const plain = aSubscription();
	expect(changed(plain, {})).toEqual(plain);
	expect(changed(changed(plain, { holder: 'LI', iccid: '8944110012345678901' }), empty)).toEqual(plain);
});

test('services are kept apart by commas of any keyboard, once each, and keep what is known of them', () => {
	expect(changed(full, { services: 'Wise， SMBC、Wise,' }).bound).toEqual([
		{ name: 'Wise', importance: 'sign-in' },
		moved
	]);
});

describe('a card number', () => {
	test('may be empty, and may be typed with spaces', () => {
		expect(iccidFault('', undefined)).toBeUndefined();
		expect(iccidFault('8944 1100 1234 5678 901', undefined)).toBeUndefined();
	});

	test('of another length is refused', () => {
		expect(iccidFault('8944 1100', undefined)).toMatch(/18 to 20 digits/);
		expect(iccidFault('not a number', '')).toMatch(/18 to 20 digits/);
	});

	test('whose last digit does not fit is asked back once', () => {
		expect(iccidFault('8944110012345678908', undefined)).toMatch(/look again/);
		expect(iccidFault('8944110012345678908', '8944110012345678908')).toBeUndefined();
	});
});
