import { expect, test } from 'vitest';
import type { Activity, ActivityContent } from '$lib/domain/record/activity';
import { effectiveActivities } from '$lib/domain/record/facts';
import { aFact } from '../../../support/facts';
import { zone } from '../../../support/literals';

const SMS: ActivityContent = { kind: 'sms' };

function replacing(
	replaces: string,
	id: string,
	fact: ActivityContent = { kind: 'retracted' },
	on = '2026-11-20'
): Activity {
	return { ...aFact(on, fact, { id }), replaces };
}

function idsOf(...activities: readonly Activity[]): readonly string[] {
	return effectiveActivities(activities, zone('Asia/Tokyo')).map(({ id }) => id);
}

const first = aFact('2026-11-01', SMS, { id: 'first' });

test('a retracted fact no longer counts, nor does the retraction itself', () =>
	expect(idsOf(first, replacing('first', 'undo'))).toEqual([]));

test('taking the retraction back brings the fact back', () =>
	expect(idsOf(first, replacing('first', 'undo'), replacing('undo', 'undo of the undo'))).toEqual(['first']));

test('undoing it a third time takes it away again', () =>
	expect(idsOf(first, replacing('first', 'undo'), replacing('undo', 'redo'), replacing('redo', 'undo again'))).toEqual(
		[]
	));

test('a correction stands in place of what it corrects', () =>
	expect(idsOf(first, replacing('first', 'corrected', SMS, '2026-11-02'))).toEqual(['corrected']));

test('a correction of a correction leaves only the last', () =>
	expect(idsOf(first, replacing('first', 'second', SMS), replacing('second', 'third', SMS))).toEqual(['third']));

test('taking a correction back brings the first version back', () =>
	expect(idsOf(first, replacing('first', 'second', SMS), replacing('second', 'undo'))).toEqual(['first']));

test('taking the last correction back brings the one before it back', () =>
	expect(
		idsOf(first, replacing('first', 'second', SMS), replacing('second', 'third', SMS), replacing('third', 'undo'))
	).toEqual(['second']));

test('facts that replace each other in a circle do not hang the app', () => {
	expect(idsOf(replacing('b', 'a', SMS), replacing('a', 'b', SMS))).toEqual([]);
	expect(idsOf(first, replacing('y', 'x'), replacing('x', 'y'))).toEqual(['first']);
});

test('facts come in order of time, whatever the order they were written in', () =>
	expect(
		idsOf(
			aFact('2026-11-03', SMS, { id: 'third' }),
			aFact('2026-11-01T15:00:00.000Z', SMS, { id: 'second, after midnight in Tokyo' }),
			aFact('2026-11-01', SMS, { id: 'first' })
		)
	).toEqual(['first', 'second, after midnight in Tokyo', 'third']));

test('two moments of one day keep their order, however late they were noted', () =>
	expect(
		idsOf(
			aFact('2026-11-01T05:00:00.000Z', SMS, { id: 'afternoon', recordedAt: '2026-11-01T06:00:00.000Z' }),
			aFact('2026-11-01T01:00:00.000Z', SMS, { id: 'morning', recordedAt: '2026-11-01T07:00:00.000Z' })
		)
	).toEqual(['morning', 'afternoon']));

test('on a day with a fact of unknown time the order of writing decides', () =>
	expect(
		idsOf(
			aFact('2026-11-01', SMS, { id: 'noted last', recordedAt: '2026-11-01T07:00:00.000Z' }),
			aFact('2026-11-01T05:00:00.000Z', SMS, { id: 'noted first', recordedAt: '2026-11-01T06:00:00.000Z' })
		)
	).toEqual(['noted first', 'noted last']));
