import { replaceActivity, retractActivity } from '$lib/db/activities';
import type { CommandWritten } from '$lib/db/commands';
import type { Activity } from '$lib/domain/record/activity';
import type { Command } from '$lib/domain/record/command/command';
import { rollingRuleOf } from '$lib/domain/record/command/counting';
import { effectOf } from '$lib/domain/deadline/effect';
import { localDate } from '$lib/domain/base/civil-date';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { formatMinor, normaliseDigits, parseAmount } from '$lib/domain/base/money';
import { effectWords } from '$lib/i18n/words/record/effect-words';
import { formatMoney } from '$lib/i18n/format-money';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import { stampNow } from '$lib/state/stamp';
import { toasts, type Adjustment } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';

type Written = Extract<CommandWritten, { ok: true }> & {
	corrected?: readonly string[]; // what `written` corrects, latest first: without it they would stand again
};

/** Commands after which a date should have moved. */
const DATED: readonly Command['name'][] = ['use', 'log', 'activate', 'still-works', 'end-seen', 'balance-seen', 'note'];

/** "Saved", which date moved or why none did, and the way back; the amount of "done today" can be put right there. */
export function showWritten(written: Written, command: Command): void {
	const adjust = command.name === 'use' ? adjustmentOf(written, command) : undefined;
	toasts.show({
		text: savedWords(written, command),
		undo: () => takeBackAll(written),
		...(adjust && { adjust })
	});
}

function savedWords({ subscription, earlier, written }: Written, { name }: Command): string {
	if (name === 'confirm-cancel' && written.length > 1) return m.record_saved_both();
	if (!DATED.includes(name)) return m.saved();
	const { zone } = subscription;
	const now = deviceNow();
	const effect = effectOf(subscription, earlier, written, { now, holidays: HOLIDAYS });
	const words = effectWords(effect, localDate(now, zone), zone);
	if (name === 'note') return m.record_saved_note({ effect: words });
	return words === '' ? m.saved() : m.record_saved_effect({ effect: words });
}

function takeBackAll({ subscription: { zone }, written, corrected = [] }: Written): Promise<void> {
	return tryWriting(async () => {
		const ids = [...written.map(({ id }) => id).toReversed(), ...corrected];
		for (const id of ids) await retractActivity(id, stampNow(zone));
	});
}

/** Where the one fact is paid for, and its currency is known. */
function adjustmentOf(written: Written, command: Command): Adjustment | undefined {
	const [fact, ...more] = written.written;
	if (more.length > 0 || (fact?.kind !== 'top-up' && fact?.kind !== 'pack-bought')) return undefined;
	const { price, terms } = written.subscription;
	const { amount } = fact;
	const currency = amount?.currency ?? price?.currency ?? rollingRuleOf(terms)?.tiers?.[0]?.atLeast.currency;
	if (currency === undefined) return undefined;
	return {
		label: m.done_today_amount({ amount: amount ? formatMoney(amount) : currency }),
		value: amount ? formatMinor(amount) : '',
		save: async (text) => {
			const parsed = parseAmount(normaliseDigits(text), currency);
			if (!parsed.ok) return m.done_today_bad_amount({ currency });
			const { id, subscriptionId: _owner, recordedAt: _at, typedIn: _zone, by: _by, ...rest } = fact;
			const right = await replaceActivity(id, { ...rest, amount: parsed.value }, stampNow(written.subscription.zone));
			if (right) showWritten(correctedBy(right, fact, written), command);
			return undefined;
		}
	};
}

function correctedBy(right: Activity, fact: Activity, written: Written): Written {
	return { ...written, written: [right], corrected: [fact.id, ...(written.corrected ?? [])] };
}
