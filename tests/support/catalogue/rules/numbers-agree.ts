import { leavesOf, planRule } from './fault';

/** A price, a year or a number to call is the same in both languages: a slip of the finger shows in one of them. */
export const numbersAgree = planRule((plan) =>
	[...leavesOf(plan.facts, 'facts')].flatMap(([path, value]) => {
		if (!isText(value)) return [];
		const [en, zh] = [numbersIn(value.en), numbersIn(value['zh-Hans'])];
		return en === zh ? [] : [`${path} has the numbers ${en || 'none'} in en, ${zh || 'none'} in zh-Hans`];
	})
);

/** Three digits and more, each once: smaller ones may be written out or given by the month's name. */
function numbersIn(text: string): string {
	const numbers = text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d{3,}/g) ?? [];
	return [...new Set(numbers)].sort().join(' ');
}

function isText(value: unknown): value is { en: string; 'zh-Hans': string } {
	return typeof value === 'object' && value !== null && 'en' in value && 'zh-Hans' in value;
}
