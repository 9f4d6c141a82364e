/** ISO 4217 code, checked at the parser. */
export type Currency = string;
/** An integer of ISO 4217 minor units: 17600 HKD is HK$176.00. */
export interface Money {
	minor: number;
	currency: Currency;
}
