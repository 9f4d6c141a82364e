import { expect, test } from 'vitest';
import { historyOf } from '../../../src/routes/subscriptions/[id]/history/history';
import { changesBetween } from '$lib/domain/record/changes';
import { aPrepaid, aSubscription } from '../../support/builders';
import { stateAt } from '../../support/derived';
import { aFact } from '../../support/facts';
import type { Activity } from '$lib/domain/record/activity';
import { instant, parseZone } from '$lib/domain/base/civil-date';

const tokyo = parseZone('Asia/Tokyo');
if (tokyo === undefined) throw new Error('no Tokyo');
const written = { subscriptionId: 's', typedIn: tokyo, by: 'install', when: { instant: instant(0) } };
const topUp: Activity = { ...written, id: 'top-up', recordedAt: instant(1), kind: 'top-up' };
const takenBack: Activity = { ...written, id: 'back', recordedAt: instant(2), kind: 'retracted', replaces: 'top-up' };
const again: Activity = { ...written, id: 'again', recordedAt: instant(3), kind: 'retracted', replaces: 'back' };

function lines(activities: readonly Activity[]): readonly string[] {
	return historyOf({ written: activities, subscription: aSubscription() }).map(({ activity, stands, target }) =>
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
	expect(lines([one, two])).toHaveLength(2);
});

test('an amount that was corrected twice stands once, in the history as in the dates', () => {
	const corrected: Activity = { ...topUp, id: 'corrected', recordedAt: instant(2), replaces: 'top-up' };
	const again: Activity = { ...topUp, id: 'again', recordedAt: instant(3), replaces: 'corrected' };
	const written = [topUp, corrected, again];
	expect(lines(written)).toEqual(['again stands corrected', 'corrected undone top-up', 'top-up undone']);
	const standing = historyOf({ written, subscription: aSubscription() }).filter(({ stands }) => stands);
	const { activities } = stateAt('2026-11-21T00:00:00.000Z', aSubscription(), written);
	expect(standing.map(({ activity }) => activity)).toEqual(activities);
});

test('each edit is shown with the record as it was then, not as it is now', () => {
	const first = aPrepaid({ kind: 'open-ended' }, { nickname: 'First' });
	const second = { ...first, nickname: 'Second' };
	const third = { ...second, nickname: 'Third', notes: 'moved' };
	const edits = [changesBetween(first, second), changesBetween(second, third)].map((changes, index) =>
		aFact(
			'2026-11-21',
			{ kind: 'edited', changes },
			{ id: `edit-${index}`, recordedAt: `2026-11-2${index}T00:00:00.000Z` }
		)
	);
	const shown = historyOf({ written: edits, subscription: third });
	expect(shown.map(({ edit }) => [edit?.before.nickname, edit?.after.nickname])).toEqual([
		['Second', 'Third'],
		['First', 'Second']
	]);
});

test('an edit from a damaged backup that makes no record leaves the history readable', () => {
	const broken = aFact('2026-11-21', { kind: 'edited', changes: [{ path: 'terms', was: 'none', is: 7 }] });
	const listed = aFact('2026-11-20', {
		kind: 'edited',
		changes: [{ path: 'terms.lives', was: ['x', 1, null], is: null }]
	});
	expect(historyOf({ written: [broken, listed], subscription: aSubscription() })).toHaveLength(2);
});
