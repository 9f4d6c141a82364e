import { isCurrency, minorUnits } from '$lib/domain/base/iso-4217';
import { formatMinor } from '$lib/domain/base/money';
import { readAmount } from '$lib/domain/base/typed-number';
import { formatDate } from '$lib/i18n/format';
import type { DateQuestion } from '$lib/entry/doubts';
import { m } from '$lib/i18n/paraglide/messages.js';
import { LONGEST_NAME, LONGEST_NOTES } from '$lib/domain/base/text-length';
import type { IssueCode } from '$lib/entry/issues';

const words: Record<
	Exclude<IssueCode, 'too-long' | 'too-precise' | 'two-readings' | 'other-currency'>,
	() => string
> = {
	required: m.form_issue_required,
	'impossible-date': m.form_issue_impossible_date,
	'impossible-time': m.form_issue_impossible_time,
	'not-a-number': m.form_issue_not_a_number,
	'not-whole': m.form_issue_not_whole,
	negative: m.form_issue_negative,
	'too-small': m.form_issue_too_small,
	'too-large': m.form_issue_too_large,
	'unknown-currency': m.form_issue_unknown_currency,
	'unknown-zone': m.form_issue_unknown_zone,
	'unknown-country': m.form_issue_unknown_country,
	'not-a-choice': m.form_issue_not_a_choice,
	'beyond-horizon': m.form_issue_beyond_horizon,
	'in-future': m.form_issue_in_future,
	'until-before-on': m.form_issue_until_before_on,
	'time-without-date': m.form_issue_time_without_date,
	'closure-too-long': m.form_issue_closure_too_long,
	'not-an-iccid': m.form_issue_not_an_iccid
};
/** Where the plain sentence would not say what to do. */
const ofField: Partial<Record<string, Partial<Record<IssueCode, () => string>>>> = {
	plan: { required: m.form_issue_required_plan },
	rule: { required: m.form_issue_required_rule },
	zone: { required: m.form_issue_required_zone },
	price: { 'not-a-number': m.form_issue_not_an_amount }
};

/** What is wrong with a field, as a sentence that says what to do. `text`: what is typed there. */
export function issueWords(field: string, issue: IssueCode, currency: string, text = ''): string {
	if (issue === 'too-long') return m.form_issue_too_long({ most: field === 'notes' ? LONGEST_NOTES : LONGEST_NAME });
	if (issue === 'other-currency') return m.form_issue_other_currency({ currency });
	if (issue === 'two-readings') return bothReadings(text, currency);
	if (issue === 'too-precise') {
		return m.form_issue_too_precise({ currency, digits: isCurrency(currency) ? minorUnits(currency) : 0 });
	}
	return (ofField[field]?.[issue] ?? words[issue])();
}

function bothReadings(text: string, currency: string): string {
	const read = readAmount(text, currency);
	if (!('readings' in read)) return m.form_issue_not_an_amount();
	const [one, other] = read.readings.map(formatMinor);
	return m.form_issue_two_readings({ one: one ?? '', other: other ?? '' });
}

/** What is asked back of a date. */
export function questionWords({ date, doubt }: DateQuestion): string {
	switch (doubt) {
		case 'far-off':
			return m.form_date_unlikely({ date: formatDate(date) });
		case 'end-before-start':
			return m.form_issue_end_before_start();
	}
}
