import { expect, test } from 'vitest';
import { historyOf } from '../../../src/routes/subscriptions/[id]/history/history';
import type { Activity } from '$lib/domain/record/activity';
import { instant, parseZone } from '$lib/domain/base/civil-date';

const tokyo = parseZone('Asia/Tokyo');
if (tokyo === undefined) throw new Error('no Tokyo');
const written = { subscriptionId: 's', typedIn: tokyo, by: 'install', when: { instant: instant(0) } };
const topUp: Activity = { ...written, id: 'top-up', recordedAt: instant(1), kind: 'top-up' };
const takenBack: Activity = { ...written, id: 'back', recordedAt: instant(2), kind: 'retracted', replaces: 'top-up' };
const again: Activity = { ...written, id: 'again', recordedAt: instant(3), kind: 'retracted', replaces: 'back' };

function lines(activities: readonly Activity[]): readonly string[] {
	return historyOf(activities).map(({ activity, stands, target }) =>
		`${activity.id} ${stands ? 'stands' : 'undone'} ${target?.id ?? ''}`.trim()
	);
}

test('the latest entry comes first', () => {
	expect(lines([topUp, { ...topUp, id: 'later', recordedAt: instant(9) }])).toEqual(['later stands', 'top-up stands']);
});

test('what was taken back stays in the history, and so does the taking back', () => {
	expect(lines([topUp, takenBack])).toEqual(['back stands top-up', 'top-up undone']);
});

test('taking back the taking back brings the fact back', () => {
	expect(lines([topUp, takenBack, again])).toEqual(['again stands back', 'back undone top-up', 'top-up stands']);
});

test('facts that replace each other in a circle do not hang the page', () => {
	const one: Activity = { ...written, id: 'one', recordedAt: instant(1), kind: 'retracted', replaces: 'two' };
	const two: Activity = { ...written, id: 'two', recordedAt: instant(2), kind: 'retracted', replaces: 'one' };
	expect(historyOf([one, two])).toHaveLength(2);
});
