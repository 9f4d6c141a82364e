import { expect, test } from 'vitest';
import { findPlan } from '$lib/catalogue/catalogue';
import { needsNoRequest } from '$lib/domain/plan/plan-exits';

test.each([
	['cuniq-travel', true],
	['clubsim', false], // its card lapses, but 86-Easy renews until it is switched off
	['linemo', false],
	['keikaku', false] // a booking can be called off
])('%s needs no request: %s', async (id, expected) => {
	const entry = await findPlan(id);
	expect(entry && needsNoRequest(entry.plan)).toBe(expected);
});
