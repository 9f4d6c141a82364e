import { expect, test } from 'vitest';
import { dateFault } from '$lib/domain/record/command/gate';
import { date } from '../../../support/literals';

const TODAY = date('2026-11-21');

test.each([
	{ on: '2026-11-21', role: 'event', fault: undefined },
	{ on: '2025-11-21', role: 'event', fault: undefined },
	{ on: '2025-11-20', role: 'event', fault: 'far-off' },
	{ on: '2026-11-22', role: 'event', fault: 'in-future' },
	{ on: '2027-11-10', role: 'event', fault: 'in-future' },
	{ on: '1969-12-31', role: 'event', fault: 'beyond-horizon' },
	{ on: '2019-05-01', role: 'origin', fault: undefined },
	{ on: '2026-11-22', role: 'origin', fault: 'in-future' },
	{ on: '2019-05-01', role: 'planned', fault: undefined },
	{ on: '2026-12-20', role: 'planned', fault: undefined },
	{ on: '2027-11-22', role: 'planned', fault: 'far-off' },
	{ on: '2027-11-21', role: 'ahead', fault: undefined },
	{ on: '2027-11-22', role: 'ahead', fault: 'far-off' },
	{ on: '2199-12-31', role: 'ahead', fault: 'far-off' },
	{ on: '2200-01-01', role: 'ahead', fault: 'beyond-horizon' },
	{ on: '9999-12-31', role: 'ahead', fault: 'beyond-horizon' }
] as const)('on 2026-11-21 the $role of $on is $fault', ({ on, role, fault }) =>
	expect(dateFault(date(on), role, TODAY)).toBe(fault)
);

test.each([
	{ on: '2025-11-20', role: 'event', fault: undefined },
	{ on: '2199-12-31', role: 'ahead', fault: undefined },
	{ on: '2026-11-22', role: 'event', fault: 'in-future' },
	{ on: '2200-01-01', role: 'ahead', fault: 'beyond-horizon' }
] as const)('insisted on, the $role of $on is $fault', ({ on, role, fault }) =>
	expect(dateFault(date(on), role, TODAY, true)).toBe(fault)
);
