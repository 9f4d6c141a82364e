/** ISO 4217 code, checked at the parser. */
export type Currency = string;

// ISO 4217 list one, without funds, metals and test codes. Our own table: V8 shows HUF, IDR, IQD and LAK with no decimals.
const WITHOUT_MINOR = words('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF');
const WITH_THREE = words('BHD IQD JOD KWD LYD OMR TND');
const WITH_TWO = words(
	'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC ' +
		'CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR ' +
		'JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD ' +
		'NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN ' +
		'SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG'
);

function words(text: string): readonly string[] {
	return text.split(' ');
}

/** Every currency in use, by code. */
export const CURRENCIES: readonly Currency[] = [...WITHOUT_MINOR, ...WITH_TWO, ...WITH_THREE].sort();

const known = new Set(CURRENCIES);

export function isCurrency(text: string): text is Currency {
	return known.has(text);
}

/** Decimals of a currency that passed `isCurrency`. */
export function minorUnits(currency: Currency): 0 | 2 | 3 {
	if (WITHOUT_MINOR.includes(currency)) return 0;
	return WITH_THREE.includes(currency) ? 3 : 2;
}
