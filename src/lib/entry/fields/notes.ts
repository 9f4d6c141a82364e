import { LONGEST_NAME, LONGEST_NOTES } from '$lib/domain/base/text-length';
import { textField } from '../field-kinds';

/** By its name; whoever saves the record finds or makes the trip. */
export const trip = textField('trip', { longest: LONGEST_NAME, shownWhen: () => 'more', path: 'tripId', ofSim: true });

export const boughtAt = textField('boughtAt', {
	longest: LONGEST_NAME,
	shownWhen: () => 'more',
	path: 'boughtAt',
	save: (record, place) => ({ ...record, ...(place !== undefined && { boughtAt: place }) }),
	ofRecord: (record) => record.boughtAt ?? '',
	ofSim: true
});

export const notes = textField('notes', {
	longest: LONGEST_NOTES,
	input: 'notes',
	shownWhen: () => 'more',
	path: 'notes',
	save: (record, text = '') => ({ ...record, notes: text }),
	ofRecord: (record) => record.notes,
	ofSim: true
});
