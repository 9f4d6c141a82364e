import { expect, test } from 'vitest';
import { procedureFor } from '$lib/domain/procedure/procedure';
import { stepsToShow } from '$lib/domain/procedure/steps-to-show';
import { aPostpaid } from '../../../support/builders';
import { aState } from '../../../support/catalogue/plan-records';

const online = { rule: { kind: 'anytime' }, channels: [{ kind: 'online', available: 'yes' }] } as const;
const line = aPostpaid({ ...online, blockedByDebt: 'yes' }, { intent: { kind: 'leave' } });
const codes = (steps: readonly { code: string }[]) => steps.map(({ code }) => code).join(' ');

test('the request comes first; what holds for any carrier is folded', () => {
	const { open, advice } = stepsToShow(procedureFor(line, aState()).steps);
	expect(codes(open)).toBe('find_menu submit_form watch_confirmation watch_last_bill');
	expect(codes(advice)).toBe(
		'note_details move_services save_data choose_day check_fee check_bills stop_using keep_proof discard_sim ask_data_erased'
	);
});

test('before it stands only what blocks: a bill, and codes that still go to the number', () => {
	const owing = aState({ unpaid: [{ minor: 100, currency: 'JPY' }] });
	const bound = { ...line, bound: [{ name: 'HSBC', importance: 'money' } as const] };
	expect(codes(stepsToShow(procedureFor(bound, owing).steps).open)).toBe(
		'pay_bills move_services find_menu submit_form watch_confirmation watch_last_bill'
	);
});

test('a bill that blocks nothing is paid afterwards', () => {
	const free = aPostpaid(online);
	const owing = aState({ unpaid: [{ minor: 100, currency: 'JPY' }] });
	expect(codes(stepsToShow(procedureFor(free, owing).steps).open)).toBe(
		'find_menu submit_form watch_confirmation pay_bills watch_last_bill'
	);
});
