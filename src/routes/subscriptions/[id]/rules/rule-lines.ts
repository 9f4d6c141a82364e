import { FIELDS, type AnyField } from '$lib/entry/all-fields';
import { cancelRule } from '$lib/entry/fields/cancel-rule';
import { rule } from '$lib/entry/fields/rule';
import { textsOfTerms } from '$lib/entry/from-record';
import { choiceWords } from '$lib/views/subscription-form/field/choice-words';
import { FIELD_WORDS } from '$lib/views/subscription-form/field/field-words';
import type { FieldChange } from '$lib/domain/record/activity';
import { CHANNEL_KINDS, type ChannelKind } from '$lib/domain/base/channel';
import type { Exit } from '$lib/domain/cancellation/cancellation';
import { parseCivilDate } from '$lib/domain/base/civil-date';
import { valueAt, withChanges } from '$lib/domain/plan/terms-paths';
import type { Subscription, Terms } from '$lib/domain/record/subscription';
import { exitWords } from '$lib/i18n/words/exit-words';
import { formatDate } from '$lib/i18n/format';
import { hoursWords } from '$lib/i18n/words/hours-words';
import { m } from '$lib/i18n/paraglide/messages';
import { channelWords } from '$lib/i18n/words/procedure-words';
import { activateByWords, validityWords } from '$lib/i18n/words/rule-words';

/** One changed rule as people know it: by the name of its field. `undefined`: more than a line can hold. */
export interface RuleLine {
	what: string;
	was: string | undefined;
	is: string | undefined;
}

/** "Cut-off day: 20, 25": by the fields of the form where they hold the difference, else by the rule as a whole. */
export function ruleLines(record: Subscription, { path, was, is }: FieldChange): readonly RuleLine[] {
	const before = withChanges(record, [{ path, was: null, is: was }]).terms;
	const after = withChanges(record, [{ path, was: null, is }]).terms;
	const lines = path.endsWith('.channels') ? changedHours(exitAt(path, before), exitAt(path, after)) : [];
	if (lines.length > 0) return lines;
	const fields = changedFields(before, after);
	if (fields.length > 0) return fields;
	return [{ what: partName(path), was: partWords(path, before), is: partWords(path, after) }];
}

/** Empty where another kind of rule took the place: then its fields are not comparable. */
function changedFields(before: Terms, after: Terms): readonly RuleLine[] {
	const was = textsOfTerms(before);
	const is = textsOfTerms(after);
	const changed = FIELDS.filter(({ name }) => was[name] !== is[name]);
	if (changed.includes(rule) || changed.includes(cancelRule)) return [];
	return changed.map((field) => ({
		what: FIELD_WORDS[field.name].label(),
		was: fieldWords(field, was[field.name]),
		is: fieldWords(field, is[field.name])
	}));
}

function fieldWords({ name, input }: AnyField, text: string | undefined): string {
	if (text === undefined || text === '') return m.record_rule_none();
	if (input === 'select' || input === 'radios') return choiceWords(name, text);
	const date = input === 'date' ? parseCivilDate(text) : undefined;
	return date === undefined ? text : formatDate(date);
}

const PARTS: Readonly<Record<string, () => string>> = {
	also: m.record_rule_part_also,
	activateBy: m.record_rule_part_activate_by,
	afterEnd: m.record_rule_part_after_end,
	marginDays: m.record_rule_part_margin,
	nature: m.record_rule_part_nature,
	serviceEnds: m.form_service_ends,
	processing: m.record_rule_part_review,
	postingBusinessDays: m.record_rule_part_posting,
	blockedByDebt: m.record_rule_part_debt,
	blockedByDeposit: m.record_rule_part_deposit,
	channels: m.record_rule_part_channels,
	bill: m.record_rule_part_bill,
	period: m.record_rule_part_period,
	ifUnpaid: m.record_rule_part_unpaid,
	returnDuty: m.record_rule_part_return,
	portCode: m.record_rule_part_port_code,
	lossEndsAfter: m.record_rule_part_loss
};

/** "Cut-off day: 20 → 25". */
export function wasIsWords({ what, was, is }: RuleLine): string {
	if (was === undefined || is === undefined) return m.record_rule_different({ what });
	return m.record_history_was_is({ what, was, is });
}

/** A revision is the day on which the catalogue was checked. */
export function dateWords(revision: string): string {
	const date = parseCivilDate(revision);
	return date === undefined ? revision : formatDate(date);
}

function partName(path: string): string {
	const part = path.slice(path.lastIndexOf('.') + 1);
	if (part === 'rule') return path.startsWith('terms.exits') ? m.form_cancel_rule() : m.form_rule();
	return (PARTS[part] ?? m.record_rule_part_other)();
}

const VALUES: Readonly<Record<string, () => string>> = {
	yes: m.record_rule_known_yes,
	no: m.record_rule_known_no,
	unknown: m.record_rule_known_unknown,
	binding: m.record_rule_nature_binding,
	cost: m.record_rule_nature_cost,
	right: m.record_rule_nature_right
};

function partWords(path: string, terms: Terms): string | undefined {
	const value = valueAt(terms, path);
	if (value === null) return m.record_rule_none();
	const [, list, id, part] = path.split('.');
	const life = list === 'lives' ? terms.lives.find((each) => each.id === id) : undefined;
	const exit = list === 'exits' ? terms.exits.find((each) => each.id === id) : undefined;
	if (life && part === 'rule') return quoted(validityWords(life.rule));
	if (life?.activateBy && part === 'activateBy') return quoted(activateByWords(life.activateBy));
	if (exit && part === 'rule') return quoted(exitWords(exit.rule));
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' ? (VALUES[value]?.() ?? value) : undefined;
}

/** One rule in the place of another; absent on one side: there was none before, or there is none any more. */
export function ruleReplaced(what: string, was: string | undefined, is: string | undefined): RuleLine {
	const words = (rule: string | undefined) => (rule === undefined ? m.record_rule_none() : quoted(rule));
	return { what, was: words(was), is: words(is) };
}

/** A rule is half a sentence: it has to stand out from the one around it. */
function quoted(words: string): string {
	return m.record_rule_quoted({ words });
}

function exitAt(path: string, { exits }: Terms): Exit | undefined {
	return exits.find(({ id }) => id === path.split('.')[2]);
}

/** One line for each way of asking whose hours differ. */
function changedHours(before: Exit | undefined, after: Exit | undefined): readonly RuleLine[] {
	const hoursOf = (exit: Exit | undefined, kind: ChannelKind) => {
		const hours = exit?.channels.find((channel) => channel.kind === kind)?.hours;
		return hours ? hoursWords(hours) : m.record_rule_none();
	};
	return CHANNEL_KINDS.map((kind) => ({
		what: channelWords(kind),
		was: hoursOf(before, kind),
		is: hoursOf(after, kind)
	})).filter(({ was, is }) => was !== is);
}
