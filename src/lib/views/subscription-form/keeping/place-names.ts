import { COUNTRIES, listZones, zoneFor } from '$lib/catalogue/countries';
import type { Choice } from '$lib/views/subscription-form/form-context';
import { CURRENCIES } from '$lib/domain/base/iso-4217';
import { currentLocale } from '$lib/i18n/locale';
import { m } from '$lib/i18n/paraglide/messages';

/** Names of today for zones that browsers list under their old ones. */
// prettier-ignore
const RENAMED_ZONES = [
	'Africa/Asmara', 'America/Argentina/Buenos_Aires', 'America/Argentina/Catamarca', 'America/Argentina/Cordoba',
	'America/Argentina/Jujuy', 'America/Argentina/Mendoza', 'America/Atikokan', 'America/Indiana/Indianapolis',
	'America/Kentucky/Louisville', 'America/Nuuk', 'Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Yangon',
	'Atlantic/Faroe', 'Europe/Kyiv', 'Pacific/Chuuk', 'Pacific/Kanton', 'Pacific/Pohnpei'
];

function named(values: readonly string[], nameOf: (value: string) => string): readonly Choice[] {
	const { compare } = new Intl.Collator(currentLocale());
	return values.map((value) => ({ value, text: nameOf(value) })).sort((a, b) => compare(a.text, b.text));
}

/** All of ISO 3166 by name; several countries come first. */
export function countryChoices(): readonly Choice[] {
	const names = new Intl.DisplayNames(currentLocale(), { type: 'region' });
	const single = COUNTRIES.filter((country) => country !== 'ZZ');
	return [
		{ value: 'ZZ', text: m.form_option_several_countries() },
		...named(single, (country) => names.of(country) ?? country)
	];
}

/** IANA zones; `also`: of the record, should this device not list it. */
export function zoneChoices(also: string): readonly Choice[] {
	const extra = [...RENAMED_ZONES, ...COUNTRIES.flatMap((country) => zoneFor(country) ?? []), also];
	const zones = listZones(extra.filter((zone) => zone !== ''));
	return zones.map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') }));
}

export function currencyChoices(): readonly Choice[] {
	const names = new Intl.DisplayNames(currentLocale(), { type: 'currency' });
	return CURRENCIES.map((currency) => ({ value: currency, text: `${currency} · ${names.of(currency) ?? ''}` }));
}
