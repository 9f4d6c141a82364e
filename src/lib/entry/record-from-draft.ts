import type { NewActivity } from '$lib/domain/record/activity';
import type { Zone } from '$lib/domain/base/civil-date';
import type { Money } from '$lib/domain/base/money';
import { changedPaths } from '$lib/domain/plan/terms-paths';
import type { Intent, Subscription, Terms } from '$lib/domain/record/subscription';
import type { Localized } from '$lib/domain/base/localized';
import { isByHand } from './defaults';
import { MY_OWN, type RecordDraft, type TextField } from './draft';
import type { TypedDraft } from './draft-schema';
import { correctedFacts } from './corrected-facts';
import { factsFromDraft } from './facts-from-draft';
import type { Issues } from './issues';
import { handEditOf } from './hand-edit';
import { parseDraft } from './parse-draft';
import { planTerms } from './plan-terms';
import type { Situation } from './situation';
import { changedTerms, mainLife, ownTerms, withMoneyTerms } from './terms-by-hand';

/** What the form fills in of a record; its trip, tags, SIMs and services are kept by whoever saves it. */
export type FormRecord = Omit<
	Subscription,
	'id' | 'rev' | 'createdAt' | 'removedAt' | 'sims' | 'bound' | 'registration' | 'tags' | 'tripId'
>;
export type FormResult =
	| { ok: true; record: FormRecord; facts: readonly NewActivity[]; trip?: string; iccid?: string }
	| { ok: false; issues: Issues };

type Ruled = { ok: true; terms: Terms; overrides: readonly string[] } | { ok: false; issues: Issues };

/** `draft`: with its defaults; `shown`: the fields that count; `nameless`: what a carrier without a name is called. */
export function recordFromDraft(
	draft: RecordDraft,
	shown: ReadonlySet<TextField>,
	situation: Situation,
	nameless: Localized
): FormResult {
	const parsed = parseDraft(draft, shown);
	if (!parsed.ok) return parsed;
	const { typed, price } = parsed;
	const ruled = termsOf(draft, typed, price, situation);
	if (!ruled.ok) return ruled;
	const { zone, trip } = typed;
	if (zone === undefined) return { ok: false, issues: { zone: 'required' } };
	const { terms, overrides } = ruled;
	return {
		ok: true,
		record: {
			...described(typed, zone, situation.template, samePlan(draft, situation), nameless),
			terms,
			overrides,
			...(price && { price })
		},
		facts: factsOf(draft, typed, terms, situation),
		...(trip !== undefined && { trip }),
		...(typed.iccid !== undefined && { iccid: typed.iccid })
	};
}

/** First facts of a new record, corrections of one that is edited. */
function factsOf(draft: RecordDraft, typed: TypedDraft, terms: Terms, situation: Situation): readonly NewActivity[] {
	const { edited, now } = situation;
	const zone = typed.zone ?? edited?.subscription.zone;
	if (zone === undefined) return [];
	const facts = factsFromDraft(typed, { zone, now, rule: mainLife(terms)?.rule });
	return edited ? correctedFacts(facts, draft, edited, now) : facts;
}

function termsOf(draft: RecordDraft, typed: TypedDraft, price: Money | undefined, situation: Situation): Ruled {
	const same = samePlan(draft, situation);
	if (same) {
		const terms = changedTerms(typed, price, handEditOf(same.terms, draft, situation));
		const overrides = same.plan ? [...same.overrides, ...changedPaths(same.terms, terms)] : same.overrides;
		return { ok: true, terms, overrides: [...new Set(overrides)] };
	}
	if (draft.plan === MY_OWN) {
		const terms = ownTerms(typed, price);
		return terms ? { ok: true, terms, overrides: [] } : { ok: false, issues: { rule: 'required' } };
	}
	if (situation.template === undefined) return { ok: false, issues: { plan: 'not-a-choice' } };
	const answered = planTerms(situation.template.plan, draft);
	if (!answered.ok) return answered;
	const base = answered.terms;
	const terms = isByHand(draft)
		? changedTerms(typed, price, handEditOf(base, draft, situation))
		: withMoneyTerms(base, typed, price, { ...typed, closingDay: undefined, billDay: undefined });
	return { ok: true, terms, overrides: changedPaths(base, terms) };
}

/** The record being edited, as long as no plan has been chosen anew. */
function samePlan(draft: RecordDraft, { edited, template }: Situation): Subscription | undefined {
	return template === undefined && edited?.draft.plan === draft.plan ? edited.subscription : undefined;
}

function described(
	typed: TypedDraft,
	zone: Zone,
	template: Situation['template'],
	edited: Subscription | undefined,
	nameless: Localized
) {
	const plan = template ? { id: template.plan.id, revision: template.plan.revision } : edited?.plan;
	return {
		nickname: typed.name ?? '',
		carrier: carrierOf(typed, template, edited, nameless),
		country: typed.country ?? 'ZZ',
		zone,
		form: typed.form ?? 'physical',
		billing: typed.billing ?? 'prepaid',
		...(plan && { plan }),
		intent: intentOf(typed, edited),
		msisdns: [...(typed.phone === undefined ? [] : [typed.phone]), ...(edited?.msisdns.slice(1) ?? [])],
		...(typed.boughtAt !== undefined && { boughtAt: typed.boughtAt }),
		notes: typed.notes ?? ''
	};
}

/** A SIM of one's own is called by what it is named. */
function carrierOf(
	{ carrierName, name }: TypedDraft,
	template: Situation['template'],
	edited: Subscription | undefined,
	nameless: Localized
): Subscription['carrier'] {
	if (template) return { id: template.carrier.id, name: template.carrier.name };
	const named = carrierName ?? name;
	if (edited && (carrierName === undefined || carrierName === edited.carrier.name.en)) return edited.carrier;
	return { name: named === undefined ? nameless : { en: named } };
}

function intentOf({ intent = 'keep', neededUntil }: TypedDraft, edited: Subscription | undefined): Intent {
	if (intent !== 'leave') return { kind: intent };
	const channel = edited?.intent.kind === 'leave' ? edited.intent.channel : undefined;
	return { kind: 'leave', ...(neededUntil && { neededUntil }), ...(channel && { channel }) };
}
