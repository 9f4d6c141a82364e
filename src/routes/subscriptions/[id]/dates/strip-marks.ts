import type { StripInput, StripMark } from '$lib/components/day-strip';
import type { Activity, ActivityKind } from '$lib/domain/record/activity';
import {
	addDays,
	lastDayBefore,
	localDate,
	type CivilDate,
	type Instant,
	type Zone
} from '$lib/domain/base/civil-date';
import { daysUntil } from '$lib/domain/deadline/days-left';
import { isAdvice, type Deadline, type Derived } from '$lib/domain/deadline/deadline';
import { urgencyOf } from '$lib/domain/deadline/urgency';
import { deadlineShort } from '$lib/i18n/words/deadline-words';
import { formatDate } from '$lib/i18n/format';
import { dayOf } from '$lib/domain/deadline/day-of';
import { m } from '$lib/i18n/paraglide/messages';
import type { RecordView } from '$lib/state/records.svelte';

/** Further ahead a strip of days is no picture any more. */
const FARTHEST_DAYS = 400;

/** What the day strip of a record shows. */
export function stripInputFor(view: RecordView, now: Instant): StripInput {
	const { subscription, deadlines, activities } = view;
	const { zone, terms } = subscription;
	const today = localDate(now, zone);
	const rolling = terms.lives.find(({ main }) => main)?.rule;
	const qualifying = rolling?.kind === 'rolling' ? rolling.qualifying : undefined;
	const marks = deadlines.map((deadline): StripMark => {
		const daysLeft = daysUntil(dayOf(deadline, zone), now, zone);
		return {
			date: dayOf(deadline, zone),
			label: deadlineShort(deadline, qualifying),
			when: formatDate(dayOf(deadline, zone), today),
			todo: deadline.todo,
			urgency: isAdvice(deadline) ? 'calm' : urgencyOf(daysLeft, deadline.todo)
		};
	});
	const farthest = addDays(today, FARTHEST_DAYS);
	const hatched = riskyDays(deadlines, zone);
	const started = startOf(activities, zone, today);
	return {
		today,
		todayLabel: { label: m.record_strip_today(), when: formatDate(today, today) },
		marks: [...marks, ...endOfService(view, today)].filter(({ date }) => date <= farthest),
		...(started !== undefined && {
			started: { label: m.record_strip_started(), when: formatDate(started, today) }
		}),
		...(hatched && { hatched })
	};
}

const STARTS: ReadonlySet<ActivityKind> = new Set([
	'activated',
	'first-use',
	'installed',
	'rental-start',
	'contract-start'
]);

function startOf(activities: readonly Activity[], zone: Zone, today: CivilDate): CivilDate | undefined {
	const first = activities.find(({ kind }) => STARTS.has(kind));
	if (first === undefined) return undefined;
	const day = 'date' in first.when ? first.when.date : localDate(first.when.instant, zone);
	return day < today ? day : undefined;
}

function endOfService({ serviceEnd }: Derived, today: CivilDate): readonly StripMark[] {
	if (serviceEnd === undefined) return [];
	const when = formatDate(serviceEnd, today);
	return [{ date: serviceEnd, label: m.deadline_short_service_end(), when, todo: false, urgency: 'calm' }];
}

/** Between the safe day and the true end: of cancelling, else of a life that has a margin. */
function riskyDays(deadlines: readonly Deadline[], zone: Zone): { after: CivilDate; before: CivilDate } | undefined {
	const safe = deadlines.find(({ kind }) => kind === 'cancel-safe');
	const latest = deadlines.find(({ kind, ruleId }) => kind === 'cancel-by' && ruleId === safe?.ruleId);
	if (safe && latest) return { after: safe.lastDay, before: latest.lastDay };
	const margin = deadlines.find((deadline) => deadline.safe !== undefined);
	if (margin?.safe === undefined) return undefined;
	return { after: lastDayBefore(margin.safe, zone), before: margin.lastDay };
}
