import { addActivities, replaceActivity, retractActivity } from '$lib/db/activities';
import type { Activity } from '$lib/domain/activity';
import { localDate } from '$lib/domain/civil-date';
import { applyCommand, rollingRuleOf, usualAmountFor } from '$lib/domain/command';
import { HOLIDAYS } from '$lib/domain/holidays';
import { formatMinor, normaliseDigits, parseMoney, type Money } from '$lib/domain/money';
import { formatMoney } from '$lib/i18n/format';
import { localized } from '$lib/i18n/localized';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import type { RecordView } from '$lib/state/records.svelte';
import { stampNow } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';

/** One tap: the use or top-up that keeps the number alive, dated today where the carrier is. Undo and the amount are in the toast. */
export async function markDoneToday({ subscription, activities }: RecordView): Promise<void> {
	const { zone } = subscription;
	const now = deviceNow();
	const amount = usualAmountFor(subscription, activities);
	const result = applyCommand(
		subscription,
		activities,
		{ name: 'use', when: { date: localDate(now, zone) }, ...(amount && { amount }) },
		{ now, holidays: HOLIDAYS }
	);
	if (!result.ok) return;
	const written = await addActivities(subscription.id, result.facts, stampNow(zone));
	for (const activity of written) tell(subscription, activity, amount);
}

function tell(subscription: RecordView['subscription'], activity: Activity, amount: Money | undefined): void {
	const asksAmount = activity.kind === 'top-up' || activity.kind === 'pack-bought';
	const currency =
		amount?.currency ?? subscription.price?.currency ?? rollingRuleOf(subscription)?.tiers?.[0]?.atLeast.currency;
	toasts.show({
		text: m.done_today_saved({ name: localized(subscription.carrier.name) }),
		undo: async () => void (await retractActivity(activity.id, stampNow(subscription.zone))),
		...(asksAmount && currency !== undefined && { adjust: adjustment(subscription, activity, amount, currency) })
	});
}

function adjustment(
	subscription: RecordView['subscription'],
	activity: Activity,
	amount: Money | undefined,
	currency: string
) {
	return {
		label: m.done_today_amount({ amount: amount ? formatMoney(amount) : currency }),
		value: amount ? formatMinor(amount) : '',
		save: async (text: string) => {
			const parsed = parseMoney(normaliseDigits(text), currency);
			if (!parsed.ok) return m.done_today_bad_amount({ currency });
			const { id: _id, subscriptionId: _owner, recordedAt: _at, typedIn: _zone, by: _by, ...fact } = activity;
			if (fact.kind !== 'top-up' && fact.kind !== 'pack-bought') return undefined;
			const corrected = await replaceActivity(
				activity.id,
				{ ...fact, amount: parsed.value },
				stampNow(subscription.zone)
			);
			if (corrected) tell(subscription, corrected, parsed.value);
			return undefined;
		}
	};
}
