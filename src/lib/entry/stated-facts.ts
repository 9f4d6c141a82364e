import {
	lastDayBefore,
	localDate,
	localTime,
	wall,
	type CivilDate,
	type ClockTime,
	type Zone
} from '$lib/domain/base/civil-date';
import { formatMinor, type Money } from '$lib/domain/base/money';
import type { NewActivity, When } from '$lib/domain/record/activity';
import type { Counts, Validity } from '$lib/domain/validity/validity';
import type { Field, StatedFact } from './field';

type PlainKind =
	'bought' | 'installed' | 'activated' | 'first-use' | 'rental-start' | 'contract-start' | 'contract-document';
const EVERY_USE = ['top-up', 'pack-bought', 'sms', 'call', 'data'] as const satisfies readonly Counts[];
const USES: readonly string[] = EVERY_USE;

/** A dated fact of this kind; its hour where a field takes it. */
export function plainFact(kind: PlainKind, hourField?: Field<ClockTime>): StatedFact {
	return {
		holds: (fact) => fact.kind === kind,
		make: (date, { form, zone }) => date && { kind, when: whenOf(date, hourField && form.value(hourField), zone) },
		day: ({ when }, zone) => ('date' in when ? when.date : localDate(when.instant, zone)),
		...(hourField && {
			beside: {
				field: hourField,
				text: ({ when }, zone) => ('date' in when ? undefined : localTime(when.instant, zone))
			}
		})
	};
}

/** Any use that counts; what was paid for it where a field asks the amount. */
export function lastUseFact(amountField: Field<Money>): StatedFact {
	return {
		holds: (fact) => USES.includes(fact.kind) && !hasPackEnd(fact),
		make: (date, { form, rule }) => {
			if (date === undefined) return undefined;
			const amount = form.value(amountField);
			return amount
				? { kind: firstThatCounts(rule, ['top-up', 'pack-bought']), when: { date }, amount }
				: { kind: firstThatCounts(rule, EVERY_USE), when: { date } };
		},
		day: ({ when }, zone) => ('date' in when ? when.date : localDate(when.instant, zone)),
		beside: {
			field: amountField,
			text: (fact) => ('amount' in fact && fact.amount ? formatMinor(fact.amount) : undefined)
		}
	};
}

/** When the pack was bought is not asked: on its last day at the latest, and not in the future. */
export const packEndFact: StatedFact = {
	holds: hasPackEnd,
	make: (lastDay, { form, zone }) => {
		if (lastDay === undefined) return undefined;
		const today = localDate(form.context.now, zone);
		return {
			kind: 'pack-bought',
			when: { date: lastDay < today ? lastDay : today },
			packEnds: { date: lastDay }
		};
	},
	day: (fact, zone) => (fact.kind === 'pack-bought' && fact.packEnds ? lastDayOf(fact.packEnds, zone) : undefined)
};

/** The end as the carrier shows it; where the rule itself is that date there is nothing more to say. */
export function endFact(hourField: Field<ClockTime>): StatedFact {
	return {
		holds: (fact) => fact.kind === 'end-seen',
		make: (lastDay, { form, zone, rule }) => {
			if (lastDay === undefined || rule?.kind === 'fixed-date') return undefined;
			const end = whenOf(lastDay, form.value(hourField), zone);
			return { kind: 'end-seen', when: { instant: form.context.now }, end };
		},
		day: (fact, zone) => (fact.kind === 'end-seen' ? lastDayOf(fact.end, zone) : undefined),
		beside: {
			field: hourField,
			text: (fact, zone) => (fact.kind === 'end-seen' ? endTime(fact.end, zone) : undefined)
		}
	};
}

/** What the rule names first is what a plain "used it" stands for. */
function firstThatCounts<T extends Counts>(rule: Validity | undefined, among: readonly [T, ...T[]]): T {
	const counting = rule?.kind === 'rolling' ? rule.qualifying : [];
	return counting.flatMap((counts) => among.find((one) => one === counts) ?? [])[0] ?? among[0];
}

function hasPackEnd(fact: NewActivity): boolean {
	return fact.kind === 'pack-bought' && fact.packEnds !== undefined;
}

function whenOf(date: CivilDate, time: ClockTime | undefined, zone: Zone): When {
	return time === undefined ? { date } : { instant: wall(date, time, zone) };
}

/** An end given as an instant is exclusive. */
function lastDayOf(end: When, zone: Zone): string {
	return 'date' in end ? end.date : lastDayBefore(end.instant, zone);
}

function endTime(end: When, zone: Zone): string | undefined {
	if ('date' in end) return undefined;
	const time = localTime(end.instant, zone);
	return time === '00:00' ? undefined : time;
}
