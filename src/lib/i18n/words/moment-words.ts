import { dayEnd, dayStart, localDate, localTime, type CivilDate, type Zone } from '$lib/domain/base/civil-date';
import { dayOf, begins } from '$lib/domain/deadline/day-of';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { formatDate, formatInstantIn, zoneName } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';

type Moment = Pick<Deadline, 'kind' | 'end' | 'lastDay'>;

/** "until midnight, Japan time": a whole day is never given a clock time, also where its midnight does not exist. */
export function boundaryWords(moment: Moment, zone: Zone): string {
	const { end, lastDay } = moment;
	const where = zoneName(zone);
	const time = localTime(end, zone);
	if (begins(moment)) {
		return end === dayStart(localDate(end, zone), zone)
			? m.deadline_from_midnight({ zone: where })
			: m.deadline_from_time({ time, zone: where });
	}
	return end === dayEnd(lastDay, zone)
		? m.deadline_until_midnight({ zone: where })
		: m.deadline_until_time({ time, zone: where });
}

/** The same moment on the user's clock; undefined where that clock shows the same. */
export function hereWords(moment: Moment, zone: Zone, userZone: Zone, today?: CivilDate): string | undefined {
	const { end } = moment;
	if (formatInstantIn(zone, end) === formatInstantIn(userZone, end)) return undefined;
	const date = localDate(end, userZone);
	const time = localTime(end, userZone);
	return date === dayOf(moment, zone)
		? m.deadline_here_time({ time })
		: m.deadline_here_date({ date: formatDate(date, today), time });
}
