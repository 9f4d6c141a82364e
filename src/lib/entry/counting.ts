import type { Counts, From, Rolling } from '$lib/domain/validity/validity';

/** What a rule may be counted from and by: names of the model, which selects and radios have as their values. */
// prettier-ignore
export const FROMS = [
	'activation', 'purchase', 'first-use', 'install', 'rental-start', 'contract-start', 'pack-end'
] as const satisfies readonly From[];
export const SINCE = ['event', 'pack-end'] as const satisfies readonly Rolling['since'][];
export const COUNTED_AS = ['calendar-days', '24h-periods'] as const;

/** What keeps a number alive, as people say it. */
export const WHAT_COUNTS = ['any-use', 'top-up', 'paid-use', 'pack-bought'] as const;
export const COUNTING: Record<(typeof WHAT_COUNTS)[number], readonly Counts[]> = {
	'any-use': ['top-up', 'pack-bought', 'sms', 'call', 'data'],
	'top-up': ['top-up'],
	'paid-use': ['sms', 'call', 'data', 'pack-bought'],
	'pack-bought': ['pack-bought']
};
