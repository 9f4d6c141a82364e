import { COMPLETE_LOCALES } from '$lib/domain/base/languages.js';
import { type CatalogueRule, leavesOf } from './fault';

/** A text that is there in one complete language is there, and not blank, in each of them. */
export const textsAreComplete: CatalogueRule = (files) =>
	files.flatMap(({ carrier, plans }) =>
		[carrier, ...plans].flatMap((owner) =>
			[...leavesOf(owner)].flatMap(([path, value]) =>
				isText(value)
					? COMPLETE_LOCALES.filter((locale) => (value[locale] ?? '').trim() === '').map(
							(locale) => `${owner.id}: ${path} is missing in ${locale}`
						)
					: []
			)
		)
	);

function isText(value: unknown): value is Partial<Record<string, string>> {
	return typeof value === 'object' && value !== null && ('en' in value || 'zh-Hans' in value);
}
