import type { CatalogueEntry } from '$lib/catalogue/catalogue';
import { usualTerms } from '$lib/domain/procedure/of-plan';
import { exitWords } from '$lib/i18n/words/exit-words';
import { channelWords, feeWords } from '$lib/i18n/words/procedure-words';
import { inLocale } from '../in-locale';
import type { ReadText, Sheet, SheetFact, SheetPlan } from './sheets';

/** The sheet with the sentences that the app shows for its facts. Throws where the catalogue has no such sentence. */
export function withReads({ plans }: Sheet, entries: readonly CatalogueEntry[]): readonly SheetPlan[] {
	return plans.map((sheet) => {
		const entry = entries.find(({ plan }) => plan.id === sheet.id);
		if (!entry) throw new Error(`${sheet.id}: the catalogue has no such plan`);
		return { ...sheet, facts: sheet.facts.map((fact) => factWithReads(entry, fact)) };
	});
}

function factWithReads(entry: CatalogueEntry, { fact, says, shown, leftOut }: SheetFact): SheetFact {
	return {
		fact,
		says,
		...(shown && { shown }),
		...(leftOut && { leftOut }),
		...(shown && { reads: shown.flatMap(([at, piece]) => textsAt(entry, at, piece)) })
	};
}

function textsAt({ plan }: CatalogueEntry, at: string, piece: string): readonly ReadText[] {
	const [area, field = '', id, detail] = at.split('.');
	if (area === 'terms' && field === 'exits') return exitTexts(plan, at, id, detail ? piece : undefined);
	if (at === 'facts.fees') return plan.facts.fees.map((fee) => bothOf(at, () => feeWords(fee)));
	const found = groupsIn(Object.entries(plan.facts).find(([name]) => name === field)?.[1]).find((group) =>
		group.some(({ en }) => en.includes(piece))
	);
	if (!found) throw new Error(`${plan.id}: ${at} does not say "${piece}"`);
	return found.map((text) => ({ at, ...text }));
}

function exitTexts(plan: CatalogueEntry['plan'], at: string, id: string | undefined, channel: string | undefined) {
	const exit = usualTerms(plan).exits.find((each) => each.id === id);
	if (!exit) throw new Error(`${plan.id}: there is no ${at}`);
	if (channel === undefined) return [bothOf(at, () => exitWords(exit.rule))];
	const kind = exit.channels.find((each) => each.kind === channel)?.kind;
	if (!kind) throw new Error(`${plan.id}: ${at} has no ${channel}`);
	return [bothOf(at, () => channelWords(kind))];
}

function bothOf(at: string, words: () => string): ReadText {
	return { at, en: inLocale('en', words), 'zh-Hans': inLocale('zh-Hans', words) };
}

type BothTexts = Omit<ReadText, 'at'>;

/** Every text inside, and every number to call together with what it is for, in both languages. */
function groupsIn(value: unknown): readonly (readonly BothTexts[])[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('en' in value && 'zh-Hans' in value) return [[{ en: String(value.en), 'zh-Hans': String(value['zh-Hans']) }]];
	if (!('number' in value)) return Object.values(value).flatMap(groupsIn);
	const number = String(value.number);
	return [[{ en: number, 'zh-Hans': number }, ...('scope' in value ? groupsIn(value.scope).flat() : [])]];
}
