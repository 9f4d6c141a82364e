import type { Deadline } from '$lib/domain/deadline/deadline';
import { localDate, localTime, type Instant } from '$lib/domain/base/civil-date';
import { formatDate, zoneName } from '$lib/i18n/format';
import { formatMoney } from '$lib/i18n/format-money';
import { nextStepFor } from '$lib/i18n/words/next-step';
import { m } from '$lib/i18n/paraglide/messages';
import type { RecordView } from '$lib/state/records.svelte';

/** More would push the next record off a phone's screen. */
const MOST = 2;

/** The quieter lines under the sentence: the true latest moment, what is in the way, what follows. */
export function hintsFor(record: RecordView, lead: Deadline, now: Instant): string[] {
	return [boundary(record, lead, now), ...openAmounts(record), nextStepFor(record.subscription, record, lead)]
		.filter((hint) => hint !== '')
		.slice(0, MOST);
}

/** Until when, in the carrier's clock: the latest cancelling moment where the sentence names a safer one. */
function boundary({ subscription, deadlines }: RecordView, lead: Deadline, now: Instant): string {
	const zone = zoneName(subscription.zone);
	const latest = deadlines.find(({ kind }) => kind === 'cancel-by');
	if (latest && (lead.kind === 'cancel-safe' || lead.kind === 'pay-by')) {
		return m.due_latest({ date: formatDate(latest.lastDay, localDate(now, subscription.zone)), zone });
	}
	const time = localTime(lead.end, subscription.zone);
	return time === '00:00' ? m.due_until_midnight({ zone }) : m.due_until_time({ time, zone });
}

function openAmounts({ subscription, ledger }: RecordView): string[] {
	if (subscription.intent.kind !== 'leave') return [];
	const open = Object.values(ledger.byCurrency).filter(({ unpaid }) => unpaid > 0);
	const blocks = subscription.terms.exits.some((exit) => exit.blockedByDebt === 'yes');
	return open.map(({ currency, unpaid }) => {
		const amount = formatMoney({ minor: unpaid, currency });
		return blocks ? m.due_open_blocks({ amount }) : m.due_open_may_block({ amount });
	});
}
