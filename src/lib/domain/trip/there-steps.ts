import type { CivilDate } from '../base/civil-date';
import type { Deadline, DeadlineKind } from '../deadline/deadline';
import { coverOf, isCover } from './cover';
import { daysOf } from './trip';
import type { TripRecords } from './trip-records';

/** What ends or falls due while the traveller is there. */
export type ThereStep =
	{ code: 'ends'; id: string; deadline: Deadline } | { code: 'will-end' | 'would-end'; id: string; lastDay: CivilDate }; // by a start that is planned, or is supposed;

const ENDS: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
	'expiry',
	'keep-alive',
	'grace-end',
	'money-by',
	'renewal'
]);

/** In order of their days; those of the lines at home that need something meanwhile as well. */
export function thereSteps({ trip, own, others }: TripRecords): readonly ThereStep[] {
	const days = daysOf(trip);
	if (!days) return [];
	const isMeanwhile = ({ lastDay }: Deadline) => days.from <= lastDay && lastDay <= days.until;
	const ends = own.flatMap(({ deadlines, subscription: { id } }) =>
		deadlines.filter((each) => ENDS.has(each.kind) && isMeanwhile(each)).map((deadline) => endStep(id, deadline))
	);
	const home = others.flatMap(({ deadlines, subscription: { id } }) =>
		deadlines.filter((each) => each.todo && isMeanwhile(each)).map((deadline) => endStep(id, deadline))
	);
	const planned = own.flatMap((state): readonly ThereStep[] => {
		const cover = coverOf(state, trip);
		const ended = ends.some(({ id }) => id === state.subscription.id);
		if (ended || !isCover(cover) || cover.to === undefined) return [];
		if (cover.to < days.from || cover.to > days.until || cover.to < state.reading.context.today) return [];
		const code = cover.how === 'planned' ? 'would-end' : 'will-end';
		return [{ code, id: cover.id, lastDay: cover.to }];
	});
	return [...ends, ...home, ...planned].toSorted((a, b) => (dayOfStep(a) < dayOfStep(b) ? -1 : 1));
}

function endStep(id: string, deadline: Deadline): ThereStep & { code: 'ends' } {
	return { code: 'ends', id, deadline };
}

function dayOfStep(step: ThereStep): CivilDate {
	return step.code === 'ends' ? step.deadline.lastDay : step.lastDay;
}
