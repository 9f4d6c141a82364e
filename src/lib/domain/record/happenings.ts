import type { Activity, ActivityKind } from './activity';
import type { Instant } from '../base/civil-date';
import type { Fact } from './facts';
import type { Terms } from './subscription';
import type { LifeId } from '../validity/validity';

/** What has happened to the line as a whole, up to now. */
export interface Happenings {
	requested: Fact | undefined; // asked to cancel, or ported out
	confirmed: Fact | undefined; // cancelled, as the carrier says
	suspended: Fact | undefined;
	lost: Fact | undefined;
	reinstated: Fact | undefined;
	kept: Fact | undefined; // the last time a request was withdrawn, or the carrier took the line back
	returned: Fact | undefined; // the device or the SIM
	portCode: Fact | undefined; // the last one that was got
}

export const NOTHING_HAPPENED: Happenings = {
	requested: undefined,
	confirmed: undefined,
	suspended: undefined,
	lost: undefined,
	reinstated: undefined,
	kept: undefined,
	returned: undefined,
	portCode: undefined
};

type Answer = (fact: Fact) => Partial<Happenings>;
const nothing: Answer = () => ({});

/** What a fact of each kind says of these questions. */
const ANSWERS: Record<ActivityKind, Answer> = {
	'cancel-requested': (fact) => ({ requested: fact }),
	'cancel-confirmed': (fact) => ({ confirmed: fact }),
	'cancel-withdrawn': (fact) => ({ kept: fact, requested: undefined }),
	'ported-out': (fact) => ({ requested: fact }),
	suspended: (fact) => ({ suspended: fact }),
	resumed: () => ({ suspended: undefined }),
	lost: (fact) => ({ lost: fact }),
	found: () => ({ lost: undefined }),
	reinstated: (fact) => ({ reinstated: fact, kept: fact, requested: undefined, suspended: undefined }),
	returned: (fact) => ({ returned: fact }),
	'port-code': (fact) => ({ portCode: fact }),
	bought: nothing,
	installed: nothing,
	activated: nothing,
	'first-use': nothing,
	'rental-start': nothing,
	'contract-start': nothing,
	'contract-document': nothing,
	sms: nothing,
	call: nothing,
	data: nothing,
	'top-up': nothing,
	'pack-bought': nothing,
	'end-seen': nothing,
	appointment: nothing,
	charge: nothing,
	payment: nothing,
	credit: nothing,
	refund: nothing,
	'deposit-paid': nothing,
	'deposit-returned': nothing,
	'value-seen': nothing,
	edited: nothing,
	note: nothing,
	retracted: nothing
};

/** The last word on each question stands. `facts` in order of time. */
export function happeningsOf(facts: readonly Fact[], terms: Terms, now: Instant): Happenings {
	const found = { ...NOTHING_HAPPENED };
	for (const fact of facts) {
		const ofTheLine = fact.at <= now && packAskedFor(fact.activity, terms) === undefined;
		if (ofTheLine) Object.assign(found, ANSWERS[fact.activity.kind](fact));
	}
	return found;
}

/** The way out that was written down with the request; undefined where none was. */
export function exitIdAsked({ requested, confirmed }: Happenings): string | undefined {
	const { activity } = requested ?? confirmed ?? {};
	return activity && 'exitId' in activity ? activity.exitId : undefined;
}

/** The request to let one pack run out, where its renewal has a way out of its own. */
export function packRequest(facts: readonly Fact[], terms: Terms, pack: LifeId, now: Instant): Fact | undefined {
	const last = facts.findLast(({ activity, at }) => at <= now && packAskedFor(activity, terms) === pack);
	return last?.activity.kind === 'cancel-withdrawn' ? undefined : last;
}

/** The pack that a request concerns; undefined where it concerns the line. */
function packAskedFor(activity: Activity, { exits }: Terms): LifeId | undefined {
	const life = lifeAskedFor(activity, exits);
	return life?.startsWith('pack-') ? life : undefined;
}

function lifeAskedFor(activity: Activity, exits: Terms['exits']): LifeId | undefined {
	if (activity.kind === 'cancel-withdrawn') return activity.lifeId;
	if (activity.kind !== 'cancel-requested' && activity.kind !== 'cancel-confirmed') return undefined;
	return activity.exitId ? exits.find(({ id }) => id === activity.exitId)?.life : activity.lifeId;
}
