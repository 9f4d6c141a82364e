import { localDate, localTime, type Instant } from '$lib/domain/base/civil-date';
import type { Statement } from '$lib/domain/statement/statement';
import { formatDate, zoneName } from '$lib/i18n/format';
import { formatMoney } from '$lib/i18n/format-money';
import { m } from '$lib/i18n/paraglide/messages';
import type { RecordView } from '$lib/state/records.svelte';
import { amountsOf } from '$lib/domain/record/ledger';
import { begins } from '$lib/domain/deadline/day-of';

/** More would push the next record off a phone's screen. */
const MOST = 2;

/** The quieter lines under the sentence: what is better, until when exactly, what is in the way. */
export function hintsFor(record: RecordView, now: Instant): string[] {
	const { statement } = record;
	return [...better(record, now), ...openAmounts(record), ...boundary(record)].filter(
		(_, index) => index < MOST && statement.code !== 'lost'
	);
}

function better({ statement, subscription }: RecordView, now: Instant): readonly string[] {
	const today = localDate(now, subscription.zone);
	const day = betterDay(statement);
	if (day) return [m.statement_better_by({ date: formatDate(day, today) })];
	if (statement.code === 'cancel-from' && statement.afterLastUse) {
		return [m.statement_after_last_use({ date: formatDate(statement.afterLastUse, today) })];
	}
	return [];
}

/** Where the sentence itself does not say it. */
function betterDay(statement: Statement) {
	if (statement.code === 'keep-alive') return statement.better;
	return statement.code === 'cancel-by' && statement.nature === 'cost' ? statement.better : undefined;
}

/** Until when, on the carrier's clock. */
function boundary({ subscription, statement: { deadline } }: RecordView): readonly string[] {
	if (!deadline || begins(deadline)) return [];
	const zone = zoneName(subscription.zone);
	const time = localTime(deadline.end, subscription.zone);
	return [time === '00:00' ? m.due_until_midnight({ zone }) : m.due_until_time({ time, zone })];
}

function openAmounts({ subscription, statement, ledger }: RecordView): readonly string[] {
	if (subscription.intent.kind !== 'leave' || statement.code === 'bill-overdue') return [];
	const blocks = subscription.terms.exits.some((exit) => exit.blockedByDebt === 'yes');
	return amountsOf(ledger, 'unpaid').map((open) => {
		const amount = formatMoney(open);
		return blocks ? m.due_open_blocks({ amount }) : m.due_open_may_block({ amount });
	});
}
