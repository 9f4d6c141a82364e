import { isDeepStrictEqual } from 'node:util';
import { planRule } from './fault';

export interface SheetPlan {
	id: string;
	zone: unknown;
	intent: unknown;
	forms: unknown;
	billing: unknown;
	terms: unknown;
}

/** The dates of a plan are those of the fact sheet; a correction is made in both, with its source. */
export function termsAreTheSheets(sheet: readonly SheetPlan[]) {
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
