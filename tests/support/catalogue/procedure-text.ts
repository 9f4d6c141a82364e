import type { CatalogueEntry } from '$lib/catalogue/catalogue';
import { needsNoRequest } from '$lib/domain/plan/plan-exits';
import { sitesOf } from '$lib/domain/plan/sources';
import type { Procedure } from '$lib/domain/procedure/procedure';
import { procedureOfPlan, leavingOptionsOf } from '$lib/domain/procedure/of-plan';
import type { ProcedureStep } from '$lib/domain/procedure/step';
import type { PhoneLine } from '$lib/domain/plan/plan';
import { knowledgeOf, pageNames, pageWords } from '$lib/i18n/words/knowledge-words';
import { askedWords, pathWords } from '$lib/i18n/words/last-step/guide-words';
import { requestLines, requestUnknowns, unknownWords } from '$lib/i18n/words/last-step/request-words';
import type { ShownFact } from '$lib/i18n/words/last-step/shown-fact';
import { localized } from '$lib/i18n/localized';
import * as words from '$lib/i18n/paraglide/areas/procedure.js';
import {
	channelDetail,
	channelWords,
	feeWords,
	onlineWords,
	stepDetail,
	stepTitle,
	titleFor,
	warningWords
} from '$lib/i18n/words/procedure-words';

/** Every way out of a plan as its page tells it, then all that is known, then who says so; in the reader's language. */
export function procedureText(entry: CatalogueEntry): string {
	const { carrier, plan } = entry;
	const name = localized(carrier.name);
	const ways = leavingOptionsOf(entry).map(({ id }) => procedureOfPlan(entry, { way: id }));
	return [
		`${name} · ${localized(plan.name)}`,
		...ways.flatMap((procedure) => ['', ...wayText(procedure, name)]),
		'',
		`# ${words.procedure_facts()}`,
		...plan.facts.risks.map((risk) => `! ${localized(risk)}`),
		...knowledgeOf(plan.facts, needsNoRequest(plan)).flatMap(({ title, facts }) => [
			'',
			`## ${title}`,
			...facts.flatMap(factText)
		]),
		'',
		`# ${words.procedure_sources_count({ count: sitesOf(plan.sources).flatMap(({ pages }) => pages).length })}`,
		...sitesOf(plan.sources).flatMap(({ host, pages }) => {
			const names = pageNames(pages);
			return [
				host ?? words.procedure_source_general(),
				...pages.map((page, index) => `  ${names[index] ?? ''} · ${pageWords(page, undefined)}`)
			];
		}),
		''
	].join('\n');
}

function wayText(procedure: Procedure, carrier: string): readonly string[] {
	const { nothingToDo, online, channels, steps } = procedure;
	return [
		`# ${titleFor(procedure, carrier)}`,
		...(nothingToDo ? [words[`procedure_nothing_${nothingToDo}`]()] : []),
		`${words.procedure_online_question()} ${onlineWords(online)}`,
		...channels.map(
			({ kind, available, fromAbroad, chosen }) =>
				`${chosen ? '(x)' : '( )'} ${channelWords(kind)} · ${channelDetail(available, fromAbroad)}`
		),
		...stepsText(steps, carrier)
	];
}

/** The steps as they are read, numbered. */
export function stepsText(steps: readonly ProcedureStep[], carrier: string): readonly string[] {
	return steps.flatMap((step, index) => stepText(step, index + 1, carrier));
}

function stepText(step: ProcedureStep, number: number, carrier: string): readonly string[] {
	return [
		`${number}. ${stepTitle(step, carrier)}${step.optional ? ` · ${words.procedure_optional()}` : ''}`,
		`   ${step.text ? localized(step.text) : stepDetail(step, carrier)}`,
		...requestText(step),
		...(step.items ?? []).map((item) => `   - ${localized(item)}`),
		...(step.fees ?? []).map((fee) => `   - ${feeWords(fee)}`),
		...linesText(step.lines),
		...(step.url ? [`   ${step.url}`] : []),
		...warningWords(step).map((warning) => `   ! ${warning}`)
	];
}

function requestText({ request, channel }: ProcedureStep): readonly string[] {
	if (!request) return [];
	const unknown = requestUnknowns(request, channel === 'online' || channel === 'app');
	return [
		...(request.path ? [`   ${pathWords(request.path)}`] : []),
		...(request.asks ?? []).map((asked) => `   [ ] ${askedWords(asked)}`),
		...requestLines(request, undefined).map((line) => `   ${line}`),
		...(unknown.length > 0 ? [`   ${unknownWords(unknown)}`] : [])
	];
}

function factText({ name, texts, lines, url }: ShownFact): readonly string[] {
	return [
		...(name ? [`### ${name}`] : []),
		...texts.map((text) => `   - ${text}`),
		...linesText(lines),
		...(url ? [`   ${url}`] : [])
	];
}

function linesText(lines: readonly PhoneLine[] = []): readonly string[] {
	return lines.map(({ number, scope }) => `   ☎ ${number}${scope ? ` · ${localized(scope)}` : ''}`);
}
