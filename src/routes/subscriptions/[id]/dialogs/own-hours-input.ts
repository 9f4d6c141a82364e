import { WEEKDAYS, type Weekday } from '$lib/domain/base/business-days';
import type { OpeningHours } from '$lib/domain/base/channel';
import { type ClockTime, parseClockTime } from '$lib/domain/base/civil-date';
import { sameValue } from '$lib/domain/record/changes';
import { m } from '$lib/i18n/paraglide/messages';
import { readTime, typed, type Typed } from '$lib/views/dialog/dialog-input';

/** Days that are entered together. */
export const DAY_GROUPS = {
	weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
	sat: ['sat'],
	sun: ['sun']
} as const satisfies Record<string, readonly Weekday[]>;
export type DayGroup = keyof typeof DAY_GROUPS;
export const GROUPS: readonly DayGroup[] = ['weekdays', 'sat', 'sun'];

export interface TypedSpan {
	from: Typed;
	until: Typed;
}
export type TypedHours = Readonly<Record<DayGroup, TypedSpan>>;
export type HoursFaults = Partial<Record<DayGroup, { from?: string; until?: string }>>;

/** Hours as they would have been typed; what does not fit the three rows begins empty. */
export function typedHours(hours: OpeningHours | undefined): TypedHours {
	const span = (group: DayGroup): TypedSpan => {
		const [first, ...others] = DAY_GROUPS[group].map((day) => hours?.[day] ?? []);
		const simple = first?.length === 1 && others.every((other) => sameValue(other, first));
		const [opens, closes] = (simple && first[0]) || ['', ''];
		return { from: typed(opens), until: typed(closes === '24:00' ? '00:00' : closes) };
	};
	return { weekdays: span('weekdays'), sat: span('sat'), sun: span('sun') };
}

export type ReadHours = { ok: true; value: OpeningHours | undefined } | { ok: false; faults: HoursFaults };

/** All empty: the hours are not known. */
export function readHours(input: TypedHours): ReadHours {
	const faults: HoursFaults = {};
	const hours: OpeningHours = {};
	for (const group of GROUPS) {
		const read = readSpan(input[group]);
		if ('fault' in read) faults[group] = read.fault;
		else if (read.span) for (const day of DAY_GROUPS[group]) hours[day] = [read.span];
	}
	if (Object.keys(faults).length > 0) return { ok: false, faults };
	return { ok: true, value: WEEKDAYS.some((day) => hours[day]) ? hours : undefined };
}

type ReadSpan = { span?: readonly [ClockTime, ClockTime] } | { fault: { from?: string; until?: string } };

function readSpan({ from, until }: TypedSpan): ReadSpan {
	const [opens, closes] = [readTime(from), readTime(until)];
	if (!opens.ok) return { fault: { from: opens.sentence } };
	if (!closes.ok) return { fault: { until: closes.sentence } };
	if (opens.value === undefined && closes.value === undefined) return {};
	if (opens.value === undefined) return { fault: { from: m.record_error_required() } };
	if (closes.value === undefined) return { fault: { until: m.record_error_required() } };
	// A field for times cannot hold 24:00.
	const end = closes.value === '00:00' ? parseClockTime('24:00') : closes.value;
	if (end === undefined || end <= opens.value) return { fault: { until: m.record_error_closes_first() } };
	return { span: [opens.value, end] };
}
