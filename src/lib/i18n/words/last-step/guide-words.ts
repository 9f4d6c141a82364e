import type { Localized } from '$lib/domain/base/localized';
import type {
	AskedField,
	Contact,
	HandBack,
	KeepGuide,
	PathStop,
	RequestGuide,
	ShortCode
} from '$lib/domain/plan/last-step';
import type { PhoneLine } from '$lib/domain/plan/plan';
import { formatMoney } from '$lib/i18n/format-money';
import { localized } from '$lib/i18n/localized';
import * as words from '$lib/i18n/paraglide/areas/last_step.js';
import type { ShownFact } from './shown-fact';

/** "その他の手続き (other procedures)": as it stands there first, so that it can be found. */
function stopWords(stop: PathStop): string {
	if ('act' in stop) return localized(stop.act);
	const { label, means } = stop;
	const meaning = means && localized(means);
	return meaning === undefined || meaning === label ? label : words.last_step_label_means({ label, means: meaning });
}

export function pathWords(path: readonly PathStop[]): string {
	return path.map(stopWords).join(words.last_step_path_separator());
}

const FIELDS: Record<AskedField, () => string> = {
	number: words.last_step_field_number,
	iccid: words.last_step_field_iccid,
	eid: words.last_step_field_eid,
	holder: words.last_step_field_holder,
	document: words.last_step_field_document,
	'customer-number': words.last_step_field_customer_number,
	email: words.last_step_field_email,
	'last-day': words.last_step_field_last_day
};

export function askedWords(asked: AskedField | Localized): string {
	return typeof asked === 'string' ? FIELDS[asked]() : localized(asked);
}

/** "Dial *#130#: balance and date". */
function codeWords(code: ShortCode): string {
	const how =
		code.kind === 'dial'
			? words.last_step_dial({ code: code.dial })
			: words.last_step_sms({ text: code.text, to: code.to });
	return words.last_step_doing({ code: how, does: localized(code.does) });
}

/** What a way says beyond its own sentence, one line each. */
export function guideTexts({ path, asks, counts, stops, confirms, keypad }: RequestGuide): readonly string[] {
	return [
		...(path ? [pathWords(path)] : []),
		...(keypad === undefined ? [] : [words.last_step_keypad({ keys: keypad })]),
		...(asks ? [named(words.last_step_asks(), asks.map(askedWords).join(' · '))] : []),
		...(counts ? [words.last_step_said_for_day({ text: localized(counts) })] : []),
		...(stops ? [words.last_step_said_stops({ text: localized(stops) })] : []),
		...(confirms ? [words.last_step_said_confirms({ text: localized(confirms) })] : [])
	];
}

export function keepFacts(keep: KeepGuide | undefined): readonly ShownFact[] {
	if (!keep) return [];
	const { ways = [], notCounted = [], fromAbroad, check = [], rescue } = keep;
	return [
		...ways.map(({ does, costs, codes = [], url }) => ({
			name: '',
			texts: [
				costs ? words.last_step_costs({ does: localized(does), amount: formatMoney(costs) }) : localized(does),
				...codes.map(codeWords)
			],
			...(url !== undefined && { url })
		})),
		...list(words.last_step_keep_not_counted(), notCounted.map(localized)),
		...list(words.last_step_keep_from_abroad(), fromAbroad ? [localized(fromAbroad)] : []),
		...list(words.last_step_keep_check(), check.map(codeWords)),
		...list(words.last_step_keep_rescue(), rescue ? [localized(rescue)] : [])
	];
}

export function returnFacts(returning: HandBack | undefined): readonly ShownFact[] {
	if (!returning) return [];
	const { where, how = [], by, extend, url } = returning;
	return [
		...(where || url !== undefined
			? [
					{
						name: words.last_step_return_where(),
						texts: where ? [localized(where)] : [],
						...(url !== undefined && { url })
					}
				]
			: []),
		...list(words.last_step_return_how(), how.map(localized)),
		...list(words.last_step_return_by(), by ? [localized(by)] : []),
		...list(words.last_step_return_extend(), extend ? [localized(extend)] : [])
	];
}

const CONTACTS: Record<Contact['kind'], () => string> = {
	account: words.last_step_account,
	chat: words.last_step_chat,
	mail: words.last_step_mail,
	form: words.last_step_form,
	shops: words.last_step_shops,
	help: words.last_step_help,
	lost: words.last_step_lost,
	'top-up': words.last_step_top_up
};

export function contactFacts(
	lines: readonly PhoneLine[] | undefined,
	contacts: readonly Contact[] = []
): readonly ShownFact[] {
	return [
		...(lines ? [{ name: words.last_step_help_lines(), texts: [], lines }] : []),
		...contacts.map(({ kind, url, address, note }) => ({
			name: CONTACTS[kind](),
			texts: [...(address === undefined ? [] : [address]), ...(note ? [localized(note)] : [])],
			...(url !== undefined && { url })
		}))
	];
}

function list(name: string, texts: readonly string[]): readonly ShownFact[] {
	return texts.length > 0 ? [{ name, texts }] : [];
}

function named(name: string, text: string): string {
	return words.last_step_doing({ code: name, does: text });
}
