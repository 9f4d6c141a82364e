/**
 * Typical ways to get a date or an amount wrong, one line each. `npm run mutate` makes each mistake in a copy and
 * expects the unit tests to turn red; a mistake whose `from` is no longer in its file is an error, so that the list stays true.
 * @type {{ name: string, file: string, from: string, to: string }[]}
 */
export const MUTANTS = [
	{
		name: 'clamp, then subtract a day',
		file: 'validity/span.ts',
		from: 'return clamped.slice(8) === day.slice(8) ? addDays(clamped, -1) : clamped;',
		to: 'return addDays(clamped, -1);'
	},
	{
		name: 'the first day counts, or not, the wrong way round',
		file: 'validity/span.ts',
		from: "firstDay === 'inclusive' ? span.days - 1 : span.days",
		to: "firstDay === 'inclusive' ? span.days : span.days - 1"
	},
	{
		name: 'months chained from the clamped date',
		file: 'validity/rolling.ts',
		from: 'return { lastDay: addMonths(run.anchor, months), asEarlyAs, anchor: run.anchor, months };',
		to: 'return endingOn(addMonths(run.lastDay, gives.months), asEarlyAs);'
	},
	{
		name: 'a lapsed top-up adds to the dead end',
		file: 'validity/rolling.ts',
		from: 'return step.day <= run.lastDay ? extended(run, step) : fresh;',
		to: 'return extended(run, step);'
	},
	{
		name: 'a top-up may shorten under extend-if-later',
		file: 'validity/rolling.ts',
		from: 'return fresh.lastDay > run.lastDay ? fresh : run;',
		to: 'return fresh;'
	},
	{
		name: 'the cap on days is forgotten',
		file: 'validity/rolling.ts',
		from: 'if (maxDays === undefined) return run;',
		to: 'if (maxDays !== -1) return run;'
	},
	{
		name: 'the lowest tier instead of the highest reached',
		file: 'record/life/rolling-steps.ts',
		from: 'rule.tiers.filter(({ atLeast }) => atLeast.minor <= amount.minor).at(-1)',
		to: 'rule.tiers.filter(({ atLeast }) => atLeast.minor <= amount.minor).at(0)'
	},
	{
		name: 'later of two midnights',
		file: 'base/civil-date.ts',
		from: 'candidates.length > 0 ? Math.min(...candidates) : transitionInto(day, zone)',
		to: 'candidates.length > 0 ? Math.max(...candidates) : transitionInto(day, zone)'
	},
	{
		name: 'later of two wall times',
		file: 'base/civil-date.ts',
		from: 'matches.length > 0 ? Math.min(...matches)',
		to: 'matches.length > 0 ? Math.max(...matches)'
	},
	{
		name: 'a skipped wall time is moved backward',
		file: 'base/civil-date.ts',
		from: 'local - Math.min(...offsets));',
		to: 'local - Math.max(...offsets));'
	},
	{
		name: 'UTC date for the carrier’s date',
		file: 'base/civil-date.ts',
		from: 'return civilDate(localDay(at, zone));',
		to: 'return civilDate(Math.floor(at / DAY));'
	},
	{
		name: 'the exclusive end counted as a day',
		file: 'base/civil-date.ts',
		from: 'return localDate(addMilliseconds(end, -1), zone);',
		to: 'return localDate(end, zone);'
	},
	{
		name: 'day 31 runs over into the next month',
		file: 'base/civil-date.ts',
		from: 'Math.min(day, daysInMonthOf(date))',
		to: 'day'
	},
	{
		name: 'a printed date "before" is still usable',
		file: 'validity/validity-end.ts',
		from: "boundary === 'through' ? date : addDays(date, -1)",
		to: 'date'
	},
	{
		name: 'holidays ignored',
		file: 'base/business-days.ts',
		from: "calendar !== 'none' && holidays[calendar].days.has(date)",
		to: 'false'
	},
	{
		name: 'closures of the carrier ignored',
		file: 'base/business-days.ts',
		from: 'extraClosed?.includes(date) !== true',
		to: 'true'
	},
	{
		name: 'one business day too few for the review',
		file: 'base/business-days.ts',
		from: 'return first === undefined ? undefined : addDays(first, -1);',
		to: 'return first;'
	},
	{
		name: 'clear days counted as ordinary ones',
		file: 'cancellation/cutoffs.ts',
		from: 'rule.clear ? rule.days + 1 : rule.days',
		to: 'rule.days'
	},
	{
		name: 'cooling-off without its first day',
		file: 'cancellation/cutoffs.ts',
		from: 'addDays(from, rule.days - 1)',
		to: 'addDays(from, rule.days)'
	},
	{
		name: 'earlier of papers and service start',
		file: 'cancellation/cutoffs.ts',
		from: 'return latest(contractDocument, serviceStart);',
		to: 'return earliest(contractDocument, serviceStart);'
	},
	{
		name: 'a term that ends today has renewed already',
		file: 'validity/contract.ts',
		from: 'if (lastDay >= today ||',
		to: 'if (lastDay > today ||'
	},
	{
		name: 'due today is overdue',
		file: 'record/ledger.ts',
		from: 'open.filter(({ dueOn }) => dueOn < today)',
		to: 'open.filter(({ dueOn }) => dueOn <= today)'
	},
	{
		name: 'a refund lowers the debt',
		file: 'record/ledger.ts',
		from: "case 'refund':\n\t\t\tsumsFor(sums, activity.amount).settled -= activity.amount.minor;",
		to: "case 'refund':\n\t\t\tsumsFor(sums, activity.amount).settled += activity.amount.minor;"
	},
	{
		name: 'payments settle the latest charge first',
		file: 'record/ledger.ts',
		from: 'charges.toSorted(byDue)',
		to: 'charges.toSorted((a, b) => byDue(b, a))'
	},
	{
		name: 'in time at the exclusive end',
		file: 'deadline/days-left.ts',
		from: 'if (ms <= 0) return',
		to: 'if (ms < 0) return'
	},
	{
		name: 'hours rounded up',
		file: 'deadline/days-left.ts',
		from: 'Math.floor(ms / HOUR)',
		to: 'Math.ceil(ms / HOUR)'
	},
	{
		name: 'grace only after the end has passed by',
		file: 'record/status.ts',
		from: "if (now >= expiresAt) return 'grace';",
		to: "if (now > expiresAt) return 'grace';"
	},
	{
		name: 'a suspended line counts as lost no more',
		file: 'record/status.ts',
		from: "if (isPast(moments.lostAt, now)) return 'lost';",
		to: "if (isPast(moments.lostAt, now) && !isPast(moments.suspendedAt, now)) return 'lost';"
	},
	{
		name: 'the week ends a day later',
		file: 'deadline/due.ts',
		from: "if (daysLeft <= 7) return 'within-7-days';",
		to: "if (daysLeft <= 8) return 'within-7-days';"
	},
	{
		name: 'the earliest date leads though nothing is to do',
		file: 'deadline/due.ts',
		from: 'Number(b.todo) - Number(a.todo) ||',
		to: ''
	},
	{
		name: 'consequence does not sort',
		file: 'deadline/due.ts',
		from: 'a.consequence - b.consequence || a.end - b.end',
		to: 'a.end - b.end'
	},
	{
		name: 'a line cancelled before it may end',
		file: 'cancellation/needed-until.ts',
		from: 'const first = until === undefined ? undefined : firstAsked(way, until, asking);',
		to: 'const first = undefined;'
	},
	{
		name: 'in person after the flight',
		file: 'cancellation/needed-until.ts',
		from: 'asking.inPerson && until !== undefined ? inPerson(days, until, asking) : days',
		to: 'days'
	},
	{
		name: 'a clock moved back goes unnoticed',
		file: 'base/clock-check.ts',
		from: "if (now < lastSeen - 10 * MINUTE) return 'moved-back';",
		to: ''
	},
	{
		name: 'calendar entries counted from the latest day',
		file: 'alert/calendar-entry.ts',
		from: 'safeEnd(deadline, record.deadlines) ?? deadline.end',
		to: 'deadline.end'
	},
	{
		name: 'a calendar entry that has rung is asked to be deleted',
		file: 'alert/calendar-status.ts',
		from: 'row.at > now && ',
		to: ''
	},
	{
		name: 'an unsure loss of the number gives grace',
		file: 'validity/grace.ts',
		from: "state === 'number-lost' && !unsure",
		to: "state === 'number-lost'"
	}
];
