import { expect, test } from 'vitest';
import { clockVerdict } from '$lib/domain/base/clock-check';
import { at } from '../../../support/literals';

const builtAt = at('2026-11-01T00:00:00.000Z');

test.each([
	{ now: '2026-11-21T00:00:00.000Z', lastSeen: '2026-11-21T00:00:00.000Z', verdict: 'ok' },
	{ now: '2026-11-20T23:50:00.000Z', lastSeen: '2026-11-21T00:00:00.000Z', verdict: 'ok' },
	{ now: '2026-11-20T23:49:59.999Z', lastSeen: '2026-11-21T00:00:00.000Z', verdict: 'moved-back' },
	{ now: '2027-12-26T00:00:00.000Z', lastSeen: '2026-11-21T00:00:00.000Z', verdict: 'ok' },
	{ now: '2027-12-26T00:00:00.001Z', lastSeen: '2026-11-21T00:00:00.000Z', verdict: 'jumped-ahead' },
	{ now: '2026-10-31T00:00:00.000Z', lastSeen: '2026-10-31T00:00:00.000Z', verdict: 'ok' },
	{ now: '2026-10-30T23:59:59.999Z', lastSeen: '2030-01-01T00:00:00.000Z', verdict: 'before-build' }
])('a clock at $now after $lastSeen is $verdict', ({ now, lastSeen, verdict }) =>
	expect(clockVerdict({ now: at(now), lastSeen: at(lastSeen), builtAt })).toBe(verdict)
);

test('on the first run only the build can contradict the clock', () => {
	expect(clockVerdict({ now: at('2040-01-01T00:00:00.000Z'), builtAt })).toBe('ok');
	expect(clockVerdict({ now: at('1970-01-01T00:00:00.000Z'), builtAt })).toBe('before-build');
});
