import type { Zone } from '$lib/domain/base/civil-date';
import type { Field } from '../field';
import { parseCountry, parseZoneName } from '../parse-text';

export const country: Field<string, 'country'> = {
	name: 'country',
	input: 'country',
	parse: parseCountry,
	default: ({ context: { template } }) => template?.carrier.country ?? '',
	shownWhen: () => 'more',
	path: 'country',
	save: (record, code = 'ZZ') => ({ ...record, country: code }),
	ofRecord: (record) => record.country
};

/** The plan's, else the country's if it has one, else the device's. */
export const zone: Field<Zone, 'zone'> = {
	name: 'zone',
	input: 'zone',
	parse: parseZoneName,
	default: ({ context: { template, zoneOf, deviceZone }, text }) => {
		const asked = template?.plan.zone;
		const ofPlan = typeof asked === 'string' ? asked : asked?.usual;
		return ofPlan ?? zoneOf(text(country)) ?? deviceZone ?? '';
	},
	shownWhen: () => 'more',
	neededWhen: () => true,
	path: 'zone',
	save: (record, name = record.zone) => ({ ...record, zone: name }),
	ofRecord: (record) => record.zone
};
