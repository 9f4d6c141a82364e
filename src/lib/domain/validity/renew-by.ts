import { firstDayFrom, isBusinessDay, type Holidays, type HolidayCalendar } from '../base/business-days';
import { addMonths, firstOfMonth, inMonthOf, wall, type CivilDate, type Zone } from '../base/civil-date';
import type { Rolling } from './validity';
import { endAt, type End } from './validity-end';

type RenewBy = NonNullable<Rolling['renewBy']>;
interface Place {
	zone: Zone;
	calendar: HolidayCalendar;
	holidays: Holidays;
}

/** By when a renewal has to be ordered and paid: that day of the month the life ends in, always before the end itself. */
export function renewByFor(rule: RenewBy, life: End, place: Place): End {
	const month = firstOfMonth(life.lastDay);
	const here = renewalIn(month, rule, place);
	return here.end <= life.end ? here : renewalIn(addMonths(month, -1), rule, place);
}

function renewalIn(month: CivilDate, { day, time }: RenewBy, { zone, calendar, holidays }: Place): End {
	const wanted = inMonthOf(month, day);
	const open = firstDayFrom(wanted, (date) => isBusinessDay(date, { calendar }, holidays)) ?? wanted;
	return endAt(wall(open, time, zone), zone);
}
