import type { KeepGuide } from '$lib/domain/plan/last-step';
import type { KeepItem, Keeping } from '$lib/domain/role/keep';
import type { AfterEndStep, Counts } from '$lib/domain/validity/validity';
import { formatMoney } from '$lib/i18n/format-money';
import { currentLocale } from '$lib/i18n/locale';
import { localized } from '$lib/i18n/localized';
import * as words from '$lib/i18n/paraglide/areas/panel.js';
import { spanWords } from '$lib/i18n/words/rule-words';
import { countsNames } from '$lib/i18n/words/record/counts-names';

const does: Record<Counts, () => string> = {
	'top-up': words.panel_keep_do_top_up,
	'pack-bought': words.panel_keep_do_pack_bought,
	sms: words.panel_keep_do_sms,
	call: words.panel_keep_do_call,
	data: words.panel_keep_do_data
};

/** "Top up HK$50 or more". */
export function keepItemTitle({ does: what, atLeast }: KeepItem): string {
	return atLeast ? words.panel_keep_do_top_up_least({ amount: formatMoney(atLeast) }) : does[what]();
}

/** What counts, and for how long where that is the same whatever is done. */
export function keepTitle(keeping: Keeping): string {
	if (keeping.kind !== 'counted') return words.panel_keep_counts();
	if (keeping.all) return words.panel_keep_counts_all();
	const span = sameSpan(keeping.items);
	return span ? words.panel_keep_counts_for({ span }) : words.panel_keep_counts();
}

/** In words; undefined where each has its own. */
export function sameSpan(items: readonly KeepItem[]): string | undefined {
	const [first, ...others] = items.map(({ gives }) => (gives ? spanWords(gives) : ''));
	return first && others.every((other) => other === first) ? first : undefined;
}

export function keepItemDetail({ gives }: KeepItem): string {
	return gives ? words.panel_keep_gives({ span: spanWords(gives) }) : words.panel_keep_pack_gives();
}

/** What does not count: as the carrier's pages tell it, else by the rule. */
export function notCountedWords(keeping: Keeping, guide: KeepGuide | undefined): readonly string[] {
	const told = guide?.notCounted ?? [];
	if (told.length > 0) return told.map((each) => words.panel_keep_not_said({ what: localized(each) }));
	if (keeping.kind === 'balance') return [words.panel_keep_balance_uses()];
	return keeping.kind === 'counted' && keeping.ignored.length > 0 ? [ignoredWords(keeping.ignored)] : [];
}

/** "Does not count: a top-up, an SMS or data." */
function ignoredWords(ignored: readonly Counts[]): string {
	const list = new Intl.ListFormat(currentLocale(), { type: 'disjunction' });
	return words.panel_keep_not({ ways: list.format(ignored.map((kind) => countsNames[kind]().toLowerCase())) });
}

const states: Record<AfterEndStep['state'], () => string> = {
	warned: words.panel_after_warned,
	'outgoing-barred': words.panel_after_outgoing_barred,
	suspended: words.panel_after_suspended,
	stopped: words.panel_after_stopped,
	'number-lost': words.panel_after_number_lost,
	recycled: words.panel_after_recycled
};

const rescues: Record<NonNullable<AfterEndStep['rescue']>, () => string> = {
	'top-up': words.panel_rescue_top_up,
	pay: words.panel_rescue_pay,
	'ask-carrier': words.panel_rescue_ask_carrier,
	'port-out': words.panel_rescue_port_out
};

/** "After 30 days: the number is lost; the number can still be moved away". */
export function afterEndWords({ after, state, rescue }: AfterEndStep): string {
	const line = { when: afterWords(after), what: states[state]() };
	return rescue ? words.panel_line_rescue({ ...line, rescue: rescues[rescue]() }) : words.panel_line(line);
}

function afterWords(after: AfterEndStep['after']): string {
	if (after === 'unknown') return words.panel_after_unknown();
	if ('dayOfMonth' in after) return words.panel_after_day({ day: after.dayOfMonth });
	if ('days' in after && after.days === 0) return words.panel_after_first();
	if ('days' in after && after.days < 0) return words.panel_after_before({ span: spanWords({ days: -after.days }) });
	return words.panel_after_span({ span: spanWords(after) });
}
