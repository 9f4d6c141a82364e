import { COUNTRIES } from '$lib/catalogue/countries';
import { countryName } from '$lib/i18n/country-name';
import { currentLocale } from '$lib/i18n/locale';

/** All countries by name, without "several". */
export function countryNameChoices(): readonly { value: string; name: string }[] {
	const { compare } = new Intl.Collator(currentLocale());
	return COUNTRIES.filter((country) => country !== 'ZZ')
		.map((country) => ({ value: country, name: countryName(country) }))
		.toSorted((a, b) => compare(a.name, b.name));
}
