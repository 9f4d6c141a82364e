import type { NewActivity, When } from '$lib/domain/record/activity';
import { localDate, wall, type CivilDate, type ClockTime, type Instant, type Zone } from '$lib/domain/base/civil-date';
import type { Validity } from '$lib/domain/validity/validity';
import type { TypedDraft } from './draft-schema';

interface Recording {
	zone: Zone;
	now: Instant;
	/** The rule of the main life, as it will be saved. */
	rule: Validity | undefined;
}

/** The first facts of a record, or of its correction: what was entered as a date becomes a dated fact. */
export function factsFromDraft(typed: TypedDraft, recording: Recording): readonly NewActivity[] {
	return [
		...dated('bought', typed.boughtOn),
		...dated('installed', typed.installedOn),
		...(typed.known === 'not-yet' ? [] : startFacts(typed, recording)),
		...dated('contract-document', typed.papersOn),
		...endSeen(typed, recording)
	];
}

type PlainDate = 'bought' | 'installed' | 'rental-start' | 'contract-start' | 'contract-document' | 'activated';

function dated(kind: PlainDate, date: CivilDate | undefined): readonly NewActivity[] {
	return date === undefined ? [] : [{ kind, when: { date } }];
}

function startFacts(typed: TypedDraft, { zone, now, rule }: Recording): readonly NewActivity[] {
	const { activatedOn, firstUsedOn, lastUse, packEndedOn, serviceStartedOn } = typed;
	// Service that started is a line that was activated; the activation's own date says it better.
	const activated = activatedOn ?? serviceStartedOn;
	return [
		...dated('rental-start', typed.rentalStart),
		...dated('contract-start', typed.contractStart),
		...(activated === undefined
			? []
			: [{ kind: 'activated', when: whenOf(activated, activatedOn && typed.activatedAt, zone) } as const]),
		...(firstUsedOn === undefined
			? []
			: [{ kind: 'first-use', when: whenOf(firstUsedOn, typed.firstUsedAt, zone) } as const]),
		...(lastUse === undefined ? [] : [{ kind: firstThatCounts(rule), when: { date: lastUse } } as const]),
		...(packEndedOn === undefined ? [] : [packEnded(packEndedOn, localDate(now, zone))])
	];
}

function whenOf(date: CivilDate, time: ClockTime | undefined, zone: Zone): When {
	return time === undefined ? { date } : { instant: wall(date, time, zone) };
}

/** What the rule names first is what a plain "used it" stands for. */
export function firstThatCounts(rule: Validity | undefined): 'top-up' | 'pack-bought' | 'sms' | 'call' | 'data' {
	return (rule?.kind === 'rolling' ? rule.qualifying[0] : undefined) ?? 'top-up';
}

/** When it was bought is not asked: on its last day at the latest, and not in the future. */
function packEnded(lastDay: CivilDate, today: CivilDate): NewActivity {
	return { kind: 'pack-bought', when: { date: lastDay < today ? lastDay : today }, packEnds: { date: lastDay } };
}

/** The end as the carrier shows it; where the rule itself is that date there is nothing more to say. */
function endSeen({ lastDay, lastDayUntil }: TypedDraft, { zone, now, rule }: Recording): readonly NewActivity[] {
	if (lastDay === undefined || rule?.kind === 'fixed-date') return [];
	return [{ kind: 'end-seen', when: { instant: now }, end: whenOf(lastDay, lastDayUntil, zone) }];
}
