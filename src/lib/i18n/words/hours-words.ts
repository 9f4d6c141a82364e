import { WEEKDAYS } from '$lib/domain/base/business-days';
import type { OpeningHours } from '$lib/domain/base/channel';
import type { OpenState } from '$lib/domain/cancellation/channel-open';
import { localDate, localTime, type CivilDate, type Instant, type Zone } from '$lib/domain/base/civil-date';
import type { BestReason } from '$lib/domain/procedure/best-channel';
import { weekdayName } from '$lib/i18n/calendar-names';
import { formatInstantIn } from '$lib/i18n/format';
import * as words from '$lib/i18n/paraglide/areas/procedure.js';

interface Clocks {
	zone: Zone; // the carrier's
	here: Zone; // the user's
	today: CivilDate; // where the carrier is
}

/** "open now, until 20:00; 21:00 where you are". */
export function openWords(open: OpenState, clocks: Clocks): string {
	switch (open.state) {
		case 'any-hour':
			return words.procedure_hours_always();
		case 'unknown':
			return words.procedure_hours_unknown();
		case 'open': {
			const [time, here] = bothClocks(open.until, clocks);
			return here === time ? words.procedure_open_until({ time }) : words.procedure_open_until_here({ time, here });
		}
		case 'closed': {
			if (open.from === undefined) return words.procedure_closed();
			const [time, here] = bothClocks(open.from, clocks);
			return here === time ? words.procedure_closed_until({ time }) : words.procedure_closed_until_here({ time, here });
		}
	}
}

/** With the day where it is not today, on each clock. */
function bothClocks(at: Instant, { zone, here, today }: Clocks): readonly [string, string] {
	const on = (clock: Zone) =>
		localDate(at, clock) === today ? localTime(at, clock) : formatInstantIn(clock, at, today);
	return [on(zone), on(here)];
}

const best: Record<BestReason, () => string> = {
	'only-way': words.procedure_best_only_way,
	'from-abroad': words.procedure_best_from_abroad,
	'open-now': words.procedure_best_open_now,
	'any-hour': words.procedure_best_any_hour
};

/** "Best for you now: works from where you are, open now". */
export function bestWords(reasons: readonly BestReason[]): string {
	const why = reasons.map((reason) => best[reason]()).join(words.procedure_list_separator());
	return words.procedure_best_why({ why });
}

/** "Mon–Fri 09:00–18:00, Sat 10:00–17:00": days of the same hours together; closed days are left out. */
export function hoursWords(hours: OpeningHours): string {
	const runs: { first: number; last: number; text: string }[] = [];
	for (const [index, day] of WEEKDAYS.entries()) {
		const text = spansText(hours[day]);
		const run = runs.at(-1);
		if (run && run.text === text && run.last === index - 1) run.last = index;
		else if (text !== '') runs.push({ first: index, last: index, text });
	}
	return runs.map(runWords).join(words.procedure_list_separator());
}

function spansText(spans: OpeningHours[keyof OpeningHours] = []): string {
	return spans.map(([opens, closes]) => words.procedure_hours_span({ opens, closes })).join(' + ');
}

function runWords({ first, last, text }: { first: number; last: number; text: string }): string {
	if (first === last) return words.procedure_hours_day({ day: weekdayName(first), hours: text });
	return words.procedure_hours_days({ first: weekdayName(first), last: weekdayName(last), hours: text });
}
