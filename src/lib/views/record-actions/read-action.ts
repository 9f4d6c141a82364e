import type { ActionField } from '$lib/domain/record/command/action';
import type { When } from '$lib/domain/record/activity';
import type { Command } from '$lib/domain/record/command/command';
import { commandFacts } from '$lib/domain/record/command/command-facts';
import { countedKinds } from '$lib/domain/record/command/counting';
import { isPack } from '$lib/domain/record/life/packs';
import { isPaid } from '$lib/domain/record/command/use-fact';
import { stateAfter } from '$lib/domain/deadline/effect';
import { localDate, wall, type CivilDate, type Instant } from '$lib/domain/base/civil-date';
import { CHANNEL_KINDS } from '$lib/domain/base/channel';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { DateRole } from '$lib/domain/record/command/gate';
import { formatDate } from '$lib/i18n/format';
import { formatMoney } from '$lib/i18n/format-money';
import { m } from '$lib/i18n/paraglide/messages';
import type { RecordView } from '$lib/state/records.svelte';
import {
	readAmount,
	readDate,
	readOptionalAmount,
	readOptionalDate,
	readOptionalDays,
	readTime,
	type Read
} from '../dialog/dialog-input';
import { chosenKind, openAmounts, type ActionDraft, type AskingAction } from './action-draft';
import { countsNames } from '$lib/i18n/words/record/counts-names';

export type ActionFaults = Partial<Record<ActionField, string>>;
/** What was typed in a field when it was last asked back: saved again as it stands, it is meant. */
export type Asked = Partial<Record<ActionField | 'ends-early' | 'before-start', string>>;
export type ReadAction = { ok: true; command: Command } | { ok: false; faults: ActionFaults; asked: Asked };

/** The command that a filled dialog stands for, or what is wrong with its fields. */
export function readAction(
	action: AskingAction,
	draft: ActionDraft,
	about: { view: RecordView; now: Instant; asked: Asked }
): ReadAction {
	const reader = new Reader(draft, about.view, about.now, about.asked);
	const command = READ[action](reader);
	if (command && reader.isSound) return { ok: true, command };
	return { ok: false, faults: reader.faults, asked: reader.newlyAsked };
}

/** Reads the fields of one draft and keeps what is wrong with each. */
class Reader {
	readonly faults: ActionFaults = {};
	readonly newlyAsked: Asked = {};
	readonly today: CivilDate;

	constructor(
		readonly draft: ActionDraft,
		readonly view: RecordView,
		readonly now: Instant,
		readonly asked: Asked
	) {
		this.today = localDate(now, view.subscription.zone);
	}

	get isSound(): boolean {
		return Object.keys(this.faults).length === 0;
	}

	take<T>(field: ActionField, read: Read<T>): T | undefined {
		if (read.ok) return read.value;
		this.faults[field] = read.sentence;
		this.newlyAsked[field] = this.draft[field].text;
		return undefined;
	}

	date(field: ActionField, role: DateRole): CivilDate | undefined {
		return this.take(field, readDate(this.draft[field], role, this.today, this.asked[field]));
	}

	optionalDate(field: ActionField, role: DateRole): CivilDate | undefined {
		return this.take(field, readOptionalDate(this.draft[field], role, this.today, this.asked[field]));
	}

	/** A doubt about what was typed: said once, and passed over where it is saved again. */
	doubt(field: ActionField, question: 'ends-early' | 'before-start', sentence: string): void {
		const { text } = this.draft[field];
		if (this.asked[question] === text) return;
		this.faults[field] = sentence;
		this.newlyAsked[question] = text;
	}

	/** Of today it happened just now; of another day only the day is known. */
	on(date: CivilDate): When {
		return date === this.today ? { instant: this.now } : { date };
	}
}

const READ: Record<AskingAction, (reader: Reader) => Command | undefined> = {
	activate: readActivation,
	log: readLog,
	'still-works': (reader) => {
		const date = reader.date('used-on', 'event');
		return date && { name: 'still-works', when: { date } };
	},
	'balance-seen': (reader) => {
		const { draft } = reader;
		const amount = reader.take('amount', readAmount(draft.amount, draft.currency.text));
		return amount && { name: 'balance-seen', when: { instant: reader.now }, amount };
	},
	'end-seen': readEnd,
	'pay-part': readPart,
	charge: (reader) => {
		const { draft, today } = reader;
		const amount = reader.take('amount', readAmount(draft.amount, draft.currency.text));
		const dueOn = reader.date('due-on', 'ahead');
		return amount && dueOn && { name: 'charge', when: { date: today }, amount, dueOn };
	},
	deposit: (reader) => {
		const { draft, today } = reader;
		const amount = reader.take('amount', readAmount(draft.amount, draft.currency.text));
		const claimBy = reader.optionalDate('claim-by', 'ahead');
		return amount && { name: 'deposit', when: { date: today }, amount, ...(claimBy && { claimBy }) };
	},
	'request-cancel': readRequest
};

function readActivation(reader: Reader): Command | undefined {
	const { draft, view } = reader;
	const date = reader.date('activated-on', 'origin');
	const time = reader.take('activated-at', readTime(draft['activated-at']));
	if (!date) return undefined;
	const when: When = time === undefined ? { date } : { instant: wall(date, time, view.subscription.zone) };
	if ('instant' in when && when.instant > reader.now) {
		reader.take('activated-at', { ok: false, sentence: m.record_error_future({ date: formatDate(date) }) });
	}
	return { name: 'activate', when };
}

/** What does not count here is kept as a note: it must not look like something that does. */
function readLog(reader: Reader): Command | undefined {
	const { draft, view } = reader;
	const { terms } = view.subscription;
	const counts = chosenKind(draft);
	const date = reader.date('on', 'event');
	const paid = isPaid(counts);
	const amount = paid && reader.take('amount', readOptionalAmount(draft.amount, draft.currency.text));
	const days = paid ? reader.take('valid-days', readOptionalDays(draft['valid-days'])) : undefined;
	if (!date) return undefined;
	if (!countedKinds(terms).includes(counts)) {
		const text = [countsNames[counts](), ...(amount ? [formatMoney(amount)] : [])].join(' · ');
		return { name: 'note', when: { date }, text };
	}
	const pack = counts === 'pack-bought' ? terms.lives.find(({ id }) => id === draft.pack.text) : undefined;
	return {
		name: 'log',
		counts,
		when: { date },
		...(amount && { amount }),
		...(days !== undefined && { gives: { days } }),
		...(pack && isPack(pack) && { lifeId: pack.id })
	};
}

function readEnd(reader: Reader): Command | undefined {
	const { view } = reader;
	const date = reader.date('last-day', 'ahead');
	if (!date) return undefined;
	const started = view.kind === 'dated' ? view.reading.activatedAt : undefined;
	const since = started === undefined ? undefined : localDate(started, view.subscription.zone);
	if (since !== undefined && date < since) {
		reader.doubt('last-day', 'before-start', m.record_error_before_start({ date: formatDate(since, reader.today) }));
	}
	return { name: 'end-seen', when: { instant: reader.now }, end: { date } };
}

function readPart(reader: Reader): Command | undefined {
	const { draft, view } = reader;
	const open = openAmounts(view);
	const currency = open.length < 2 ? (open[0]?.currency ?? draft.currency.text) : draft.currency.text;
	const amount = reader.take('amount', readAmount(draft.amount, currency));
	const limit = open.find((money) => money.currency === currency);
	if (amount && limit && amount.minor > limit.minor) {
		const sentence = m.record_error_more_than_open({ amount: formatMoney(limit) });
		reader.take('amount', { ok: false, sentence });
	}
	return amount && { name: 'pay-part', when: { date: reader.today }, amount };
}

/** Asked too early the line dies before the day on which it is needed: that is said, and asked back. */
function readRequest(reader: Reader): Command | undefined {
	const { draft, view } = reader;
	const askedOn = reader.date('asked-on', 'event');
	const endsOn = reader.optionalDate('ends-on', 'ahead');
	const channel = CHANNEL_KINDS.find((kind) => kind === draft.channel.text);
	const reference = draft.receipt.text.trim();
	if (!askedOn) return undefined;
	const command: Command = {
		name: 'request-cancel',
		when: reader.on(askedOn),
		...(channel && { channel }),
		...(reference !== '' && { reference }),
		...(endsOn && { endsOn })
	};
	const { intent } = view.subscription;
	const needed = intent.kind === 'leave' ? intent.neededUntil : undefined;
	const end = serviceEndAfter(view, command, reader.now);
	if (needed !== undefined && end !== undefined && end < needed) {
		const words = { end: formatDate(end, reader.today), needed: formatDate(needed, reader.today) };
		reader.doubt('asked-on', 'ends-early', m.record_error_ends_early(words));
	}
	return command;
}

/** The last day of service if this is written down. */
export function serviceEndAfter(view: RecordView, command: Command, now: Instant): CivilDate | undefined {
	const facts = commandFacts(view, command);
	return stateAfter(view.subscription, view.written, facts, { now, holidays: HOLIDAYS }).serviceEnd;
}
