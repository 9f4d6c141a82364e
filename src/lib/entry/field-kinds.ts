import type { CivilDate, ClockTime } from '$lib/domain/base/civil-date';
import type { ChoiceField, Field } from './field';
import { parseChoice, parseCount, parseDate, parseText, parseTime } from './parse-text';

type Rest<T, Name extends string> = Omit<Field<T, Name>, 'name' | 'input' | 'parse' | 'choices'>;

export function textField<Name extends string>(
	name: Name,
	{ longest, input = 'text', ...rest }: Rest<string, Name> & { longest: number; input?: 'text' | 'phone' | 'notes' }
): Field<string, Name> {
	return { name, input, parse: parseText(longest), ...rest };
}

export function dateField<Name extends string>(name: Name, rest: Rest<CivilDate, Name>): Field<CivilDate, Name> {
	return { name, input: 'date', parse: parseDate, ...rest };
}

export function timeField<Name extends string>(name: Name, rest: Rest<ClockTime, Name>): Field<ClockTime, Name> {
	return { name, input: 'time', parse: parseTime, ...rest };
}

/** A whole number from `least` to `most`. */
export function countField<Name extends string>(
	name: Name,
	{ least, most, ...rest }: Rest<number, Name> & { least: number; most: number }
): Field<number, Name> {
	return { name, input: 'count', parse: parseCount(least, most), ...rest };
}

export function selectField<T extends string, Name extends string>(
	name: Name,
	choices: readonly T[],
	rest: Rest<T, Name>
): ChoiceField<T, Name> {
	return { name, input: 'select', choices, parse: parseChoice(choices), ...rest };
}

export function radioField<T extends string, Name extends string>(
	name: Name,
	choices: readonly T[],
	rest: Rest<T, Name>
): ChoiceField<T, Name> {
	return { name, input: 'radios', choices, parse: parseChoice(choices), ...rest };
}
