import type { Activity } from '$lib/domain/record/activity';
import { ENDING, proofTarget } from '$lib/domain/record/proof-target';
import { expect, test } from 'vitest';
import { at, zone } from '../../../support/literals';

const fact = (id: string, kind: 'cancel-requested' | 'cancel-confirmed' | 'returned' | 'sms'): Activity => ({
	id,
	subscriptionId: 'flat',
	recordedAt: at('2026-11-21T10:00:00.000Z'),
	typedIn: zone('Asia/Tokyo'),
	by: 'install',
	when: { instant: at('2026-11-21T10:00:00.000Z') },
	kind
});

test.each([
	{
		what: 'the confirmation before the request',
		facts: [fact('a', 'cancel-confirmed'), fact('b', 'cancel-requested')],
		target: 'a'
	},
	{
		what: 'the latest request',
		facts: [fact('a', 'cancel-requested'), fact('b', 'sms'), fact('c', 'cancel-requested')],
		target: 'c'
	},
	{ what: 'nothing where nobody has asked', facts: [fact('a', 'sms'), fact('b', 'returned')], target: undefined }
])('the proof of an ending belongs to $what', ({ facts, target }) => expect(proofTarget(facts, ENDING)).toBe(target));
