import type { Activity, ActivityKind } from './activity';
import type { Instant } from './civil-date';
import type { Fact } from './effective';
import { lastOf } from './events';
import type { Terms } from './subscription';
import type { LifeId } from './validity';

/** What has happened to the line as a whole, up to now. */
export interface Happenings {
	requested?: Fact; // asked to cancel, or ported out
	confirmed?: Fact; // cancelled, as the carrier says
	suspended?: Fact;
	lost?: Fact;
}

/** The kinds that answer each question: the last of them stands. */
const REQUEST: readonly ActivityKind[] = ['cancel-requested', 'ported-out', 'cancel-withdrawn', 'reinstated'];
const PACK_REQUEST: readonly ActivityKind[] = ['cancel-requested', 'cancel-confirmed', 'cancel-withdrawn'];
const SUSPENSION: readonly ActivityKind[] = ['suspended', 'resumed', 'reinstated'];
const LOSS: readonly ActivityKind[] = ['lost', 'found'];
/** Those that take the answer back. */
const UNDOING: readonly ActivityKind[] = ['cancel-withdrawn', 'reinstated', 'resumed', 'found'];

export function happeningsOf(facts: readonly Fact[], terms: Terms, now: Instant): Happenings {
	const past = facts.filter(({ activity, at }) => at <= now && packAskedFor(activity, terms) === undefined);
	const requested = standing(REQUEST, past);
	const confirmed = lastOf(['cancel-confirmed'], past);
	const suspended = standing(SUSPENSION, past);
	const lost = standing(LOSS, past);
	return {
		...(requested && { requested }),
		...(confirmed && { confirmed }),
		...(suspended && { suspended }),
		...(lost && { lost })
	};
}

/** The request to let one pack run out, where its renewal has a way out of its own. */
export function packRequest(facts: readonly Fact[], terms: Terms, pack: LifeId, now: Instant): Fact | undefined {
	const about = facts.filter(({ activity, at }) => at <= now && packAskedFor(activity, terms) === pack);
	return standing(PACK_REQUEST, about);
}

function standing(kinds: readonly ActivityKind[], facts: readonly Fact[]): Fact | undefined {
	const last = lastOf(kinds, facts);
	return last && UNDOING.includes(last.activity.kind) ? undefined : last;
}

/** The pack that a request concerns; undefined where it concerns the line. */
function packAskedFor(activity: Activity, { exits }: Terms): LifeId | undefined {
	if (!PACK_REQUEST.includes(activity.kind)) return undefined;
	const exitId = 'exitId' in activity ? activity.exitId : undefined;
	const life = exitId === undefined ? activity.lifeId : exits.find(({ id }) => id === exitId)?.life;
	return life?.startsWith('pack-') ? life : undefined;
}
