import type { DateText, Dispute, PlanFacts, Way } from '$lib/domain/plan/plan';
import type { CheckedSpan, SourcePage } from '$lib/domain/plan/sources';
import type { Localized } from '$lib/domain/base/localized';
import { localized } from '$lib/i18n/localized';
import * as lastStep from '$lib/i18n/paraglide/areas/last_step.js';
import * as words from '$lib/i18n/paraglide/areas/procedure.js';
import type { ShownFact } from '$lib/i18n/words/last-step/shown-fact';
import { contactFacts, guideTexts, keepFacts, returnFacts } from '$lib/i18n/words/last-step/guide-words';
import { channelWords, dateWords, feeWords } from '$lib/i18n/words/procedure-words';

export interface ShownGroup {
	title: string;
	facts: readonly ShownFact[];
}

/** Every fact that is known of a plan, in the reader's language; groups about which nothing is known are left out. */
export function knowledgeOf(facts: PlanFacts, endsByItself = false): readonly ShownGroup[] {
	return [
		{ title: words.procedure_facts_group_leaving(), facts: leaving(facts, endsByItself) },
		{ title: words.procedure_facts_group_ways(), facts: (facts.ways ?? []).map(wayShown) },
		{ title: lastStep.last_step_group_keep(), facts: keepFacts(facts.keep) },
		{ title: lastStep.last_step_group_return(), facts: returnFacts(facts.returning) },
		{ title: lastStep.last_step_group_contacts(), facts: contactFacts(facts.helpLines, facts.contacts) },
		{
			title: words.procedure_facts_group_number(),
			facts: [
				...said(words.procedure_facts_port_out(), facts.portOut),
				...said(words.procedure_facts_identity(), facts.identity),
				...said(words.procedure_facts_reissue(), facts.reissue)
			]
		},
		{ title: words.procedure_facts_group_lost(), facts: lost(facts) },
		{ title: words.procedure_facts_group_notes(), facts: saidAll('', facts.notes) },
		{
			title: words.procedure_facts_group_disputed(),
			facts: (facts.disputed ?? []).map(disputeShown)
		}
	].filter((group) => group.facts.length > 0);
}

/** Whether anything is known about leaving it, beyond its dates. */
export function saysHowToLeave({ fees, refund, documents, blockers, portOut, lost, ways = [] }: PlanFacts): boolean {
	const texts = [refund, portOut, lost].filter((text) => text !== undefined);
	return fees.length + documents.length + blockers.length + ways.length + texts.length > 0;
}

/**
 * What nobody could be found to say, by name. The fee is missing here: its own line says so. Papers and a way to ask are
 * not missed where nothing has to be cancelled.
 */
export function unknownOf(facts: PlanFacts, endsByItself = false): readonly string[] {
	const { refund, documents, ways = [], lost, ifNotCancelled } = facts;
	return [
		...(refund ? [] : [words.procedure_supports_refund()]),
		...(documents.length > 0 || endsByItself ? [] : [words.procedure_supports_documents()]),
		...(ways.length > 0 || endsByItself ? [] : [words.procedure_supports_ways()]),
		...(lost ? [] : [words.procedure_supports_lost()]),
		...(ifNotCancelled ? [] : [words.procedure_supports_if_not_cancelled()])
	];
}

function leaving(facts: PlanFacts, endsByItself: boolean): readonly ShownFact[] {
	return [
		...fees(facts, endsByItself),
		...said(words.procedure_facts_refund(), facts.refund),
		...said(lastStep.last_step_deposit(), facts.deposit),
		...saidAll(words.procedure_facts_documents(), facts.documents),
		...saidAll(words.procedure_facts_blockers(), facts.blockers),
		...said(words.procedure_facts_if_not_cancelled(), facts.ifNotCancelled)
	];
}

/** A fee that is not known is said, except where one sentence says that nothing is. */
function fees(facts: PlanFacts, endsByItself: boolean): readonly ShownFact[] {
	if (facts.fees.length === 0 && !saysHowToLeave(facts)) return [];
	const unknown = endsByItself ? words.procedure_facts_fee_not_needed() : words.procedure_facts_fee_unknown();
	return [{ name: words.procedure_fees(), texts: facts.fees.length > 0 ? facts.fees.map(feeWords) : [unknown] }];
}

function lost({ lost: text, lossLines }: PlanFacts): readonly ShownFact[] {
	if (!text && !lossLines) return [];
	return [{ name: '', texts: text ? [localized(text)] : [], ...(lossLines && { lines: lossLines }) }];
}

function disputeShown({ fact, readings }: Dispute): ShownFact {
	const dated = fact.startsWith('terms.');
	const about = dated ? words.procedure_facts_disputed_date : words.procedure_facts_disputed_about;
	return { name: about({ fact: factName(fact) }), texts: readings.map(localized) };
}

function wayShown(way: Way): ShownFact {
	const { channel, exit, how, lines, url } = way;
	return {
		name: exit === 'cooling-off' ? `${channelWords(channel)} · ${words.procedure_exit_right()}` : channelWords(channel),
		texts: [...(how ? [localized(how)] : []), ...guideTexts(way)],
		...(lines && { lines }),
		...(url && { url })
	};
}

function said(name: string, text: Localized | undefined): readonly ShownFact[] {
	return text ? [{ name, texts: [localized(text)] }] : [];
}

function saidAll(name: string, texts: readonly Localized[]): readonly ShownFact[] {
	return texts.length > 0 ? [{ name, texts: texts.map(localized) }] : [];
}

const FACTS: Record<string, () => string> = {
	terms: words.procedure_supports_terms,
	facts: words.procedure_supports_all,
	'terms.lives': words.procedure_supports_lives,
	'terms.exits': words.procedure_supports_exits,
	'terms.period': words.procedure_supports_period,
	'terms.bill': words.procedure_supports_bill,
	'terms.portCode': words.procedure_supports_port_code,
	'terms.returnDuty': words.procedure_supports_return_duty,
	'terms.ifUnpaid': words.procedure_supports_if_unpaid,
	'terms.lossEndsAfter': words.procedure_supports_loss_ends_after,
	'facts.fees': words.procedure_supports_fees,
	'facts.refund': words.procedure_supports_refund,
	'facts.documents': words.procedure_supports_documents,
	'facts.blockers': words.procedure_supports_blockers,
	'facts.identity': words.procedure_supports_identity,
	'facts.portOut': words.procedure_supports_port_out,
	'facts.lost': words.procedure_supports_lost,
	'facts.lossLines': words.procedure_supports_loss_lines,
	'facts.ifNotCancelled': words.procedure_supports_if_not_cancelled,
	'facts.risks': words.procedure_supports_risks,
	'facts.notes': words.procedure_supports_notes,
	'facts.reissue': words.procedure_supports_reissue,
	'facts.ways': words.procedure_supports_ways,
	'facts.keep': words.procedure_supports_keep,
	'facts.returning': words.procedure_supports_returning,
	'facts.contacts': words.procedure_supports_contacts,
	'facts.helpLines': words.procedure_supports_help_lines,
	'facts.deposit': words.procedure_supports_deposit
};

/** What the path of a source speaks of: 'terms.exits.cancel' → "how it ends". */
export function factName(path: string): string {
	const name = FACTS[path] ?? FACTS[path.split('.').slice(0, 2).join('.')];
	return name === undefined ? words.procedure_supports_all() : name();
}

/** The pages of one site by what they are named for, kept apart by number where that is the same: "fees", "fees (2)". */
export function pageNames(pages: readonly SourcePage[]): readonly string[] {
	const names = pages.map(({ facts }) => [...new Set(facts.map(factName))].join(words.procedure_list_separator()));
	return names.map((name, index) => {
		const before = names.slice(0, index).filter((other) => other === name).length;
		return before === 0 ? name : words.procedure_source_again({ name, number: before + 1 });
	});
}

/** "checked Fri 2 Oct 2026"; with another last day: from when to when. */
export function checkedWords({ oldest, newest }: CheckedSpan): string {
	return oldest === newest
		? words.procedure_source_checked({ date: dateWords(oldest) })
		: words.procedure_source_days({ oldest: dateWords(oldest), newest: dateWords(newest) });
}

/** "sure · quoted by others, not opened by us"; the day as well where it is not `usual`. */
export function pageWords({ url, oldest, newest, confidence, seen }: SourcePage, usual: DateText | undefined): string {
	const cited = seen === 'cited' ? [words.procedure_source_cited()] : [];
	const day = url === undefined || (oldest === usual && newest === usual) ? [] : [checkedWords({ oldest, newest })];
	return [words[`procedure_source_${confidence}`](), ...cited, ...day].join(' · ');
}
