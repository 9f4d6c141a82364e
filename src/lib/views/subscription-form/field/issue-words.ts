import { isCurrency, minorUnits } from '$lib/domain/base/iso-4217';
import { m } from '$lib/i18n/paraglide/messages.js';
import { LONGEST_NAME, LONGEST_NOTES } from '$lib/domain/base/text-length';
import type { IssueCode } from '$lib/entry/issues';

const words: Record<Exclude<IssueCode, 'too-long' | 'too-precise'>, () => string> = {
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
	'end-before-start': m.form_issue_end_before_start,
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

/** What is wrong with a field, as a sentence that says what to do. */
export function issueWords(field: string, issue: IssueCode, currency: string): string {
	if (issue === 'too-long') return m.form_issue_too_long({ most: field === 'notes' ? LONGEST_NOTES : LONGEST_NAME });
	if (issue === 'too-precise') {
		return m.form_issue_too_precise({ currency, digits: isCurrency(currency) ? minorUnits(currency) : 0 });
	}
	return (ofField[field]?.[issue] ?? words[issue])();
}
