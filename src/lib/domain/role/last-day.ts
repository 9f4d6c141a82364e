import type { Deadline } from '../deadline/deadline';
import type { RecordState } from '../deadline/record-state';
import type { Money } from '../base/money';
import type { AfterEndStep } from '../validity/validity';
import { amountsOf } from '../record/ledger';

/** What not to do with a line that is left to end; tails of `panel_not_<code>`. */
type NotToDo = 'top_up' | 'renew_pack' | 'delete_early';

/** What becomes of a line that is left to end by itself. */
interface LastDayPanel {
	end: Deadline | undefined; // undefined: its day is not known
	renews: boolean; // for as long as it is paid
	afterEnd: readonly AfterEndStep[];
	hasNumber: boolean; // codes may still be sent to it
	left: Money | undefined; // on the card, as it was last seen
	deposits: readonly Money[];
	not: readonly NotToDo[];
}

export function lastDayPanelFor(state: RecordState): LastDayPanel {
	const { subscription, ledger, deadlines, reading } = state;
	const life = reading?.main?.life;
	const ends = deadlines.find(
		({ kind, life: id }) => (kind === 'expiry' || kind === 'keep-alive') && id !== undefined && id === life?.id
	);
	return {
		end: ends,
		renews: life?.rule.kind === 'recurring',
		afterEnd: (life?.afterEnd ?? []).filter(({ unsure }) => !unsure),
		hasNumber: subscription.msisdns.length > 0,
		left: ledger.prepaid?.value,
		deposits: amountsOf(ledger, 'deposit'),
		not: notToDo(state)
	};
}

function notToDo({ subscription: { form, terms }, reading }: RecordState): readonly NotToDo[] {
	const rule = reading?.main?.life.rule;
	const renews = terms.lives.some(({ main, rule: { kind } }) => !main && kind === 'recurring');
	return [
		...(rule?.kind === 'rolling' ? (['top_up'] as const) : []),
		...(renews ? (['renew_pack'] as const) : []),
		...(form === 'esim' ? (['delete_early'] as const) : [])
	];
}
