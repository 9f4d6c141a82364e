import type { Activity } from '../activity';
import type { EarlyReason } from '../../base/reasons';
import type { Fact } from '../facts';
import { concerns } from './start';
import type { PackRun } from './packs';
import type { RollingStep } from '../../validity/rolling';
import { isPossibleSpan } from '../../validity/span';
import type { Counts, Life, Rolling, Span } from '../../validity/validity';

export interface RollingSteps {
	steps: readonly RollingStep[];
	tooSmall: boolean; // the last top-up lies below the lowest tier and was passed over
}

interface Gift {
	gives: Span;
	asEarlyAs: EarlyReason | undefined;
}

const USES: readonly Activity['kind'][] = ['sms', 'call', 'data'];

/** The qualifying facts of a rolling rule, each with what it gives. */
export function rollingSteps(
	rule: Rolling,
	life: Life,
	facts: readonly Fact[],
	packs: readonly PackRun[]
): RollingSteps {
	const steps: RollingStep[] = [];
	let tooSmall = false;
	for (const fact of facts) {
		if (!qualifies(fact, rule, life)) continue;
		const gift = giftOf(fact, rule, life);
		if (!USES.includes(fact.activity.kind)) tooSmall = gift === 'too-small';
		if (gift !== 'too-small') steps.push(stepFrom(fact, gift, rule, packs));
	}
	return { steps: rule.since === 'pack-end' ? lastToEnd(steps) : steps, tooSmall };
}

function qualifies(fact: Fact, { qualifying }: Rolling, life: Life): boolean {
	const { kind, lifeId } = fact.activity;
	if (!isCounted(kind, qualifying)) return false;
	return concerns(fact, life) || (kind === 'pack-bought' && lifeId !== undefined && lifeId.startsWith('pack-'));
}

function isCounted(kind: Activity['kind'], qualifying: readonly Counts[]): boolean {
	return qualifying.some((counts) => counts === kind);
}

/** An own "valid for", else the highest tier that the amount reaches, else the rule's usual span. */
function giftOf({ activity }: Fact, rule: Rolling, life: Life): Gift | 'too-small' {
	if (activity.kind !== 'top-up' && activity.kind !== 'pack-bought') return usual(rule.span);
	const { amount, gives, lifeId } = activity;
	const isOwn = rule.since === 'event' && (lifeId === undefined || lifeId === life.id);
	if (gives && isOwn && isPossibleSpan(gives)) return usual(gives);
	const [lowest] = rule.tiers ?? [];
	if (!rule.tiers || !lowest) return usual(rule.span);
	if (amount?.currency !== lowest.atLeast.currency) return { gives: lowest.gives, asEarlyAs: 'lowest-tier' };
	const reached = rule.tiers.filter(({ atLeast }) => atLeast.minor <= amount.minor).at(-1);
	return reached ? usual(reached.gives) : 'too-small';
}

function usual(gives: Span): Gift {
	return { gives, asEarlyAs: undefined };
}

function stepFrom(fact: Fact, { gives, asEarlyAs }: Gift, rule: Rolling, packs: readonly PackRun[]): RollingStep {
	const isUse = USES.includes(fact.activity.kind);
	if (rule.since === 'event') return { day: fact.day, gives, isUse, asEarlyAs };
	const pack = packs.find((run) => run.fact === fact);
	if (!pack) return { day: fact.day, gives, isUse, asEarlyAs };
	const early = asEarlyAs ?? (pack.end ? pack.end.asEarlyAs : 'pack-end-unknown');
	return { day: pack.end?.lastDay ?? fact.day, gives, isUse, asEarlyAs: early };
}

/** Of several packs the one that ends last starts the count, whichever was bought last. */
function lastToEnd(steps: readonly RollingStep[]): readonly RollingStep[] {
	const [first, ...rest] = steps;
	return first ? [rest.reduce((last, step) => (step.day >= last.day ? step : last), first)] : [];
}
