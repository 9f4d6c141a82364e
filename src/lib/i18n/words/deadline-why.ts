import type { Activity } from '$lib/domain/record/activity';
import { lastDayBefore, type CivilDate, type Zone } from '$lib/domain/base/civil-date';
import type { Exit } from '$lib/domain/cancellation/cancellation';
import type { Deadline, DeadlineKind } from '$lib/domain/deadline/deadline';
import type { Subscription } from '$lib/domain/record/subscription';
import type { Life } from '$lib/domain/validity/validity';
import { earlyWords } from '$lib/i18n/words/deadline-reasons';
import { exitWords } from '$lib/i18n/words/exit-words';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import { activateByWords, validityWords } from '$lib/i18n/words/rule-words';

type Whose = Pick<Subscription, 'terms' | 'zone'>;

/**
 * Why this date: the rule in words, then what makes it earlier than it might be. `activities` are the effective ones.
 * `today` leaves out the year where it is this year's.
 */
export function reasonsFor(
	deadline: Deadline,
	{ terms, zone }: Whose,
	activities: readonly Activity[],
	today?: CivilDate
): readonly string[] {
	// It is the date of a rule that the record does not have: its own words would give a wrong reason.
	if (deadline.asEarlyAs === 'rule-changed') return [earlyWords(deadline.asEarlyAs)];
	const life = terms.lives.find(({ id }) => id === (deadline.life ?? deadline.ruleId));
	const exit = terms.exits.find(({ id }) => id === deadline.ruleId);
	return [
		reasons[deadline.kind]({ deadline, activities, ...(life && { life }), ...(exit && { exit }) }),
		betterByWords(deadline, zone, today),
		deadline.asEarlyAs === undefined ? '' : earlyWords(deadline.asEarlyAs)
	].filter((reason) => reason !== '');
}

/** A margin of ours that is past helps nobody. */
function betterByWords({ kind, safe, basis }: Deadline, zone: Zone, today: CivilDate | undefined): string {
	if (safe === undefined || kind === 'cancel-by') return '';
	const day = lastDayBefore(safe, zone);
	if (basis === 'ours' && today !== undefined && day < today) return '';
	return m.deadline_better_by({ date: formatDate(day, today) });
}

interface Reasoned {
	deadline: Deadline;
	activities: readonly Activity[];
	life?: Life;
	exit?: Exit;
}

const reasons: Record<DeadlineKind, (reasoned: Reasoned) => string> = {
	expiry: ({ deadline, activities, life }) => {
		if (deadline.arrears) return m.deadline_rule_arrears();
		return life === undefined ? m.deadline_rule_lost() : lifeWords(life, deadline, activities);
	},
	'keep-alive': ({ deadline, activities, life }) => (life === undefined ? '' : lifeWords(life, deadline, activities)),
	'money-by': ({ deadline }) => (deadline.looksFirst ? m.deadline_why_money_unseen() : m.deadline_why_money_by()),
	'grace-end': m.deadline_rule_grace,
	'activate-by': ({ life }) => (life?.activateBy === undefined ? '' : activateByWords(life.activateBy)),
	'credit-expiry': m.deadline_why_credit_expiry,
	'bill-due': ({ deadline }) => {
		if (deadline.automatic) return m.deadline_why_bill_automatic();
		return deadline.ruleId === 'bill' ? m.deadline_why_bill_expected() : m.deadline_why_bill_open();
	},
	renewal: ({ deadline, life }) =>
		[life === undefined ? '' : validityWords(life.rule), deadline.penalty ? m.deadline_rule_renewal_penalty() : '']
			.filter((words) => words !== '')
			.join('; '),
	'cancel-opens': m.deadline_why_cancel_opens,
	'cancel-by': ({ exit }) => (exit === undefined ? '' : exitWords(exit.rule)),
	'cancel-safe': ({ exit }) => safeWords(exit),
	'pay-by': ({ exit }) => m.deadline_why_pay_by({ count: exit?.postingBusinessDays ?? 2 }),
	'needed-until': m.deadline_why_needed_until,
	'return-by': m.deadline_why_return_by,
	'claim-by': m.deadline_why_claim_by,
	'port-code-end': m.deadline_why_port_code_end,
	appointment: m.deadline_why_appointment,
	'confirm-check': m.deadline_why_confirm_check
};

/** The first day is named only where the life's own rule alone gave the end. */
function lifeWords(life: Life, deadline: Deadline, activities: readonly Activity[]): string {
	if (isEndSeen(deadline, activities)) return m.deadline_rule_end_seen();
	const alone = life.also === undefined && deadline.asEarlyAs === undefined;
	const own = validityWords(life.rule, alone && deadline.kind === 'expiry' ? deadline.lastDay : undefined);
	const both = life.also?.filter(({ why }) => why === 'both-needed') ?? [];
	const others = both.map(({ rule }) => validityWords(rule));
	const needed = both.length > 0 ? [m.deadline_rule_both_needed()] : [];
	return [own, ...others, ...needed].join('; ');
}

function isEndSeen({ end, lastDay }: Deadline, activities: readonly Activity[]): boolean {
	return activities.some(
		(fact) => fact.kind === 'end-seen' && ('date' in fact.end ? fact.end.date === lastDay : fact.end.instant === end)
	);
}

function safeWords(exit: Exit | undefined): string {
	const days = exit?.processing?.businessDays;
	if (days === undefined) return m.deadline_why_cancel_safe_ours();
	return days === 0 ? m.deadline_why_cancel_safe_none() : m.deadline_why_cancel_safe({ count: days });
}
