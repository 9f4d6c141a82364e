import type { Localized } from '../domain/subscription';
import { currentLocale } from './locale';

/** Catalogue text in the reader's language: Traditional readers are given Simplified before English. */
export function localized(text: Localized): string {
	const locale = currentLocale();
	return text[locale] ?? (locale === 'zh-Hant' ? text['zh-Hans'] : undefined) ?? text.en;
}
