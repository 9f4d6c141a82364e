import type { Activity } from './activity';
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

/** The last word on each question stands. `facts` in order of time. */
export function happeningsOf(facts: readonly Fact[], terms: Terms, now: Instant): Happenings {
	const found = { ...NOTHING_HAPPENED };
	for (const fact of facts) if (fact.at <= now) note(fact, found, terms);
	return found;
}

function note(fact: Fact, found: Happenings, terms: Terms): void {
	switch (fact.activity.kind) {
		case 'cancel-requested':
		case 'cancel-confirmed':
		case 'cancel-withdrawn':
			if (packAskedFor(fact.activity, terms) === undefined) noteCancelling(fact, found);
			return;
		case 'ported-out':
			found.requested = fact;
			return;
		case 'suspended':
			found.suspended = fact;
			return;
		case 'resumed':
			found.suspended = undefined;
			return;
		case 'lost':
			found.lost = fact;
			return;
		case 'found':
			found.lost = undefined;
			return;
		case 'reinstated':
			found.reinstated = fact;
			found.kept = fact;
			found.requested = undefined;
			found.suspended = undefined;
			return;
		case 'returned':
			found.returned = fact;
			return;
		case 'port-code':
			found.portCode = fact;
	}
}

function noteCancelling(fact: Fact, found: Happenings): void {
	if (fact.activity.kind === 'cancel-withdrawn') found.kept = fact;
	if (fact.activity.kind === 'cancel-confirmed') found.confirmed = fact;
	else found.requested = fact.activity.kind === 'cancel-requested' ? fact : undefined;
}

/** The request to let one pack run out, where its renewal has a way out of its own. */
export function packRequest(facts: readonly Fact[], terms: Terms, pack: LifeId, now: Instant): Fact | undefined {
	const last = facts.findLast(({ activity, at }) => at <= now && packAskedFor(activity, terms) === pack);
	return last?.activity.kind === 'cancel-withdrawn' ? undefined : last;
}

/** The pack that a request concerns; undefined where it concerns the line. */
function packAskedFor(activity: Activity, { exits }: Terms): LifeId | undefined {
	switch (activity.kind) {
		case 'cancel-requested':
		case 'cancel-confirmed': {
			const life = activity.exitId ? exits.find(({ id }) => id === activity.exitId)?.life : activity.lifeId;
			return life?.startsWith('pack-') ? life : undefined;
		}
		case 'cancel-withdrawn':
			return activity.lifeId?.startsWith('pack-') ? activity.lifeId : undefined;
		default:
			return undefined;
	}
}
