import { addActivities, replaceActivity, retractActivity } from '$lib/db/activities';
import type { Activity } from '$lib/domain/record/activity';
import { applyCommand, doneToday, rollingRuleOf, usualAmountFor } from '$lib/domain/record/command';
import { formatMinor, normaliseDigits, parseAmount, type Money } from '$lib/domain/base/money';
import { formatMoney } from '$lib/i18n/format-money';
import { localized } from '$lib/i18n/localized';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import type { RecordView } from '$lib/state/records.svelte';
import { stampNow } from '$lib/state/stamp';
import { toasts, type Adjustment } from '$lib/state/toast.svelte';

/** One tap: the use or top-up that keeps the number alive, dated today where the carrier is. Undo and the amount are in the toast. */
export async function markDoneToday(view: RecordView): Promise<void> {
	const { subscription } = view;
	const { zone } = subscription;
	const now = deviceNow();
	const amount = usualAmountFor(view);
	const result = applyCommand(view, doneToday(view, now));
	if (!result.ok) return;
	const written = await addActivities(subscription.id, result.facts, stampNow(zone));
	const [activity] = written;
	if (activity) tell({ subscription, activity, amount, earlier: [] });
}

interface Told {
	subscription: RecordView['subscription'];
	activity: Activity;
	amount: Money | undefined;
	earlier: readonly string[]; // what this one corrects, latest first: without it they would stand again
}

function tell({ subscription, activity, amount, earlier }: Told): void {
	const asksAmount = activity.kind === 'top-up' || activity.kind === 'pack-bought';
	const currency =
		amount?.currency ?? subscription.price?.currency ?? rollingRuleOf(subscription)?.tiers?.[0]?.atLeast.currency;
	toasts.show({
		text: m.done_today_saved({ name: localized(subscription.carrier.name) }),
		undo: async () => {
			for (const id of [activity.id, ...earlier]) await retractActivity(id, stampNow(subscription.zone));
		},
		...(asksAmount &&
			currency !== undefined && { adjust: adjustment({ subscription, activity, amount, earlier }, currency) })
	});
}

function adjustment({ subscription, activity, amount, earlier }: Told, currency: string): Adjustment {
	return {
		label: m.done_today_amount({ amount: amount ? formatMoney(amount) : currency }),
		value: amount ? formatMinor(amount) : '',
		save: async (text) => {
			const parsed = parseAmount(normaliseDigits(text), currency);
			if (!parsed.ok) return m.done_today_bad_amount({ currency });
			const { id, subscriptionId: _owner, recordedAt: _at, typedIn: _zone, by: _by, ...fact } = activity;
			if (fact.kind !== 'top-up' && fact.kind !== 'pack-bought') return undefined;
			const corrected = { ...fact, amount: parsed.value };
			const written = await replaceActivity(id, corrected, stampNow(subscription.zone));
			if (written) tell({ subscription, activity: written, amount: parsed.value, earlier: [id, ...earlier] });
			return undefined;
		}
	};
}
