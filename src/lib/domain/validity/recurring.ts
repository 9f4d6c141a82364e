import { addDays, addMonths, daysBetween, type CivilDate } from '../base/civil-date';
import { isBeyondHorizon } from '../base/horizon';
import { isDayCount, isMonthCount } from './span';

export interface Every {
	n: number;
	unit: 'days' | 'months';
}

/** The days `anchor + k·n`; the anchor itself is one only where it was seen to be. */
export interface Series {
	anchor: CivilDate;
	every: Every;
	anchorRenews?: true;
}

/** The first day `anchor + k·n`, k at least `firstIndex`, that lies on or after `from`. Never counted from a clamped date. */
export function occurrenceFrom(anchor: CivilDate, every: Every, from: CivilDate, firstIndex = 0): CivilDate {
	if (every.unit === 'days') {
		const steps = Math.ceil(daysBetween(anchor, from) / every.n);
		return addDays(anchor, Math.max(firstIndex, steps) * every.n);
	}
	let index = Math.max(firstIndex, Math.floor(monthsBetween(anchor, from) / every.n));
	let date = addMonths(anchor, index * every.n);
	while (date < from && !isBeyondHorizon(date)) date = addMonths(anchor, ++index * every.n);
	return date;
}

/** Start of the next term: the first renewal after `today`. */
export function nextRenewal({ anchor, every, anchorRenews }: Series, today: CivilDate): CivilDate {
	return occurrenceFrom(anchor, every, addDays(today, 1), anchorRenews ? 0 : 1);
}

/** The `index`-th day of a series, counted from the anchor. */
export function renewalAt({ anchor, every }: Series, index: number): CivilDate {
	return every.unit === 'days' ? addDays(anchor, index * every.n) : addMonths(anchor, index * every.n);
}

/** The index of the last renewal on or before a day; negative before the anchor. */
export function renewalsUntil(series: Series, day: CivilDate): number {
	const { anchor, every } = series;
	if (every.unit === 'days') return Math.floor(daysBetween(anchor, day) / every.n);
	const index = Math.floor(monthsBetween(anchor, day) / every.n);
	return renewalAt(series, index) > day ? index - 1 : index;
}

export function isPossibleInterval({ n, unit }: Every): boolean {
	return unit === 'days' ? isDayCount(n) : isMonthCount(n);
}

/** Calendar months apart, whatever the day of the month. */
export function monthsBetween(from: CivilDate, to: CivilDate): number {
	return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}
