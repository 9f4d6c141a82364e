import { expect, test } from 'vitest';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { recordStateFor, type RecordState } from '$lib/domain/deadline/record-state';
import type { Activity, NewActivity } from '$lib/domain/record/activity';
import { anotherLike } from '$lib/domain/record/another';
import { beforeSteps } from '$lib/domain/trip/before-steps';
import { coverageFor } from '$lib/domain/trip/coverage';
import { homeSteps } from '$lib/domain/trip/home-steps';
import { owedOn, spentOn } from '$lib/domain/trip/spent';
import { thereSteps } from '$lib/domain/trip/there-steps';
import type { Trip } from '$lib/domain/trip/trip';
import { recordsOf } from '$lib/domain/trip/trip-records';
import { aPrepaid, type Lives } from '../../../support/builders';
import { at, date, zone } from '../../../support/literals';

const TRIP: Trip = { id: 'trip', name: 'Tokyo', from: date('2026-12-12'), until: date('2026-12-22') };

function card(
	id: string,
	more: Lives = {},
	facts: readonly NewActivity[] = [],
	from: 'activation' | 'install' | 'rental-start' = 'activation'
): RecordState {
	const rule = { kind: 'fixed-days', count: 8, from, counting: 'calendar-days', firstDay: 'inclusive' } as const;
	const subscription = aPrepaid(rule, { id, tripId: 'trip', form: 'esim', intent: { kind: 'let-end' }, ...more });
	const origin = {
		subscriptionId: id,
		recordedAt: at('2026-12-01T00:00:00.000Z'),
		typedIn: zone('Asia/Tokyo'),
		by: 'test'
	};
	const written: readonly Activity[] = facts.map((fact, index) => ({ ...fact, ...origin, id: `${id}-${index}` }));
	return recordStateFor(subscription, written, { now: at('2026-12-10T03:00:00.000Z'), holidays: HOLIDAYS });
}

const on = (day: string) => ({ date: date(day) });
const yen = (minor: number) => ({ minor, currency: 'JPY' });

const STATES = [
	card('esim'),
	card('on-arrival', {}, [], 'install'),
	card('wifi', { form: 'pocket-wifi' }, [{ kind: 'rental-start', when: on('2026-12-12') }], 'rental-start'),
	card(
		'home',
		{ country: 'GB', zone: 'Europe/London', form: 'physical', intent: { kind: 'keep' }, tripId: 'another' },
		[{ kind: 'activated', when: on('2026-12-08') }]
	)
];

test('before the flight: what is installed at home, and what only there; the WiFi, roaming, papers', () => {
	const steps = beforeSteps(recordsOf(TRIP, STATES), coverageFor(TRIP, STATES));
	expect(steps).toEqual([
		{ code: 'install', id: 'esim', done: false, key: 'install esim' },
		{ code: 'install-there', id: 'on-arrival' },
		{ code: 'pick-up', id: 'wifi', on: '2026-12-12', done: false, key: 'pick-up wifi' },
		{ code: 'book', gap: { from: '2026-12-20', to: '2026-12-22', country: undefined } },
		{ code: 'roaming-off', ids: ['home'], done: false, key: 'roaming-off' },
		{ code: 'keep-offline', ids: ['esim', 'on-arrival', 'wifi'], done: false, key: 'keep-offline' }
	]);
});

test('what the traveller ticked, and what the record tells, is done', () => {
	const installed = card('esim', {}, [{ kind: 'installed', when: on('2026-12-09') }]);
	const ticked: Trip = { ...TRIP, done: { 'install other': at('2026-12-09T00:00:00.000Z') } };
	const states = [installed, card('other')];
	const steps = beforeSteps(recordsOf(ticked, states), coverageFor(ticked, states));
	expect(steps.filter(({ code }) => code === 'install')).toEqual([
		{ code: 'install', id: 'esim', done: true, key: 'install esim' },
		{ code: 'install', id: 'other', done: true, key: 'install other' }
	]);
});

test('there: what ends by its own dates, what a line at home needs meanwhile, and what would end', () => {
	const steps = thereSteps(recordsOf(TRIP, STATES));
	expect(
		steps.map((step) => [step.code, step.id, step.code === 'ends' ? step.deadline.lastDay : step.lastDay])
	).toEqual([
		['ends', 'home', '2026-12-15'],
		['would-end', 'esim', '2026-12-19'],
		['would-end', 'on-arrival', '2026-12-19'],
		['will-end', 'wifi', '2026-12-19']
	]);
});

test('on the way home the WiFi goes back, and eSIMs are deleted only after the last day', () => {
	expect(homeSteps(recordsOf(TRIP, STATES))).toMatchObject([
		{ code: 'return', id: 'wifi', deadline: { lastDay: '2026-12-19' }, done: false },
		{ code: 'ends-by-itself', ids: ['esim', 'on-arrival'] },
		{ code: 'delete-esims', ids: ['esim', 'on-arrival'], after: '2026-12-22', done: false }
	]);
});

test('spent is what was paid, by currency; deposits and what is still owed apart', () => {
	const states = [
		card('one', { price: yen(4180) }, [
			{ kind: 'top-up', when: on('2026-12-09'), amount: yen(1000) },
			{ kind: 'deposit-paid', when: on('2026-12-09'), amount: yen(5000) }
		]),
		card('two', { price: { minor: 9600, currency: 'HKD' } }),
		card('billed', { billing: 'postpaid', price: yen(3000) }, [
			{ kind: 'charge', when: on('2026-12-09'), amount: yen(3300), dueOn: date('2026-12-31') },
			{ kind: 'payment', when: on('2026-12-09'), amount: yen(3300) },
			{ kind: 'credit', when: on('2026-12-09'), amount: yen(300) }
		])
	];
	expect(spentOn(states)).toEqual([
		{ minor: 9600, currency: 'HKD' },
		{ minor: 8480, currency: 'JPY' }
	]);
	const owing = card('owing', { billing: 'postpaid' }, [
		{ kind: 'charge', when: on('2026-12-09'), amount: yen(3300), dueOn: date('2026-12-31') }
	]);
	expect(spentOn([owing])).toEqual([]);
	expect(owedOn([...states, owing])).toEqual([yen(3300)]);
});

test('one more like it has the same rules and the day it was bought, and no number, SIM or start of the other', () => {
	const { subscription, written } = card(
		'esim',
		{ msisdns: ['+819012342204'], sims: [{ iccid: '8981100000000000000' }] },
		[
			{ kind: 'bought', when: on('2026-12-01') },
			{ kind: 'activated', when: on('2026-12-09') }
		]
	);
	const { record, facts } = anotherLike(subscription, written, 'Mum');
	expect(record).toMatchObject({ nickname: 'Mum', tripId: 'trip', msisdns: [], sims: [], bound: [] });
	expect(record).not.toHaveProperty('id');
	expect(record.terms).toEqual(subscription.terms);
	expect(facts).toEqual([{ kind: 'bought', when: { date: '2026-12-01' } }]);
});
