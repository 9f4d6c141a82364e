import { isDeepStrictEqual } from 'node:util';
import { planRule } from './fault';

type SheetTerms = Record<'zone' | 'intent' | 'forms' | 'billing' | 'terms', unknown> & { id: string };

/** The dates of a plan are those of the fact sheet; a correction is made in both, with its source. */
export function termsAreTheSheets(sheet: readonly SheetTerms[]) {
	return planRule(({ id, terms, zone, intent, form, billing }) => {
		const wanted = sheet.find((each) => each.id === id);
		if (!wanted) return ['the fact sheet has no such plan'];
		const pairs = { terms: [terms, wanted.terms], zone: [zone, wanted.zone], intent: [intent, wanted.intent] };
		const others = { form: [form, wanted.forms], billing: [billing, wanted.billing] };
		return Object.entries({ ...pairs, ...others })
			.filter(([, [ours, theirs]]) => !isDeepStrictEqual(ours, theirs))
			.map(([name]) => `${name} differs from the fact sheet`);
	});
}
