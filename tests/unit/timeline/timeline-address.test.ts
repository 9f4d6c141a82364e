import { expect, test } from 'vitest';
import { timelineAddressOf, timelineStateOf, type TimelineState } from '../../../src/routes/timeline/timeline-address';
import { date } from '../../support/literals';

const read = (text: string) => timelineStateOf(new URLSearchParams(text));
const FIRST: TimelineState = { look: 'bars', scale: 'four-months', day: undefined };

test('an empty address is the timeline as it is first shown', () => expect(read('')).toEqual(FIRST));

test.each([
	FIRST,
	{ look: 'month', scale: 'four-months', day: date('2026-12-29') },
	{ look: 'bars', scale: 'two-years', day: date('1999-02-01') },
	{ look: 'table', scale: 'month', day: undefined }
] as const satisfies readonly TimelineState[])('%j comes back from its address', (state) =>
	expect(read(timelineAddressOf(state))).toEqual(state)
);

test.each(['view=week', 'scale=decade', 'day=2027-02-30', 'day=9999-12-31', 'day=tomorrow', 'nothing=1'])(
	'%s, written by somebody else, is read as nothing',
	(text) => expect(read(text)).toEqual(FIRST)
);
