import { unworkableIn } from '$lib/db/backup/workable';
import { expect, test } from 'vitest';
import { aSubscription } from '../../support/builders';
import { at } from '../../support/literals';

test('a record that throws while it is worked out is found before it is let in', async () => {
	const sound = aSubscription({ id: 'sound' });
	const damaged = { ...sound, id: 'damaged', terms: JSON.parse('null') };
	const now = at('2026-11-21T10:00:00.000Z');
	expect(await unworkableIn({ subscriptions: [sound, damaged], activities: [] }, now)).toEqual(['damaged']);
});
