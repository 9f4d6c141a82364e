import type { CivilDate } from '../base/civil-date';
import type { Money } from '../base/money';
import type { Deadline } from '../deadline/deadline';
import type { DatedState, RecordState } from '../deadline/record-state';
import { askingOf, type Asking } from './asking';
import { lastBillOf, type LastBill } from './last-bill';
import { linesOf, type CountryLines } from './lines';
import { amountsOf } from '../record/ledger';

/** One thing to do, over all lines. `day`: by when; undefined: begin today. */
export type DepartureStep = { day: CivilDate | undefined; done: boolean } & (
	| { code: 'list-codes'; ids: readonly string[] } // nobody noted what sends its codes there
	| { code: 'move-codes'; id: string; services: readonly string[] } // to another number, or the number goes along
	| { code: 'pay'; id: string; deadline: Deadline | undefined; amounts: readonly Money[]; blocks: boolean }
	| { code: 'ask'; id: string; asking: Asking; receivesCodes: boolean; last: boolean }
	| { code: 'return'; id: string; deadline: Deadline | undefined; afterFlight: boolean }
	| { code: 'fly' }
	| { code: 'confirm'; id: string; deadline: Deadline }
	| { code: 'last-bills'; bills: readonly LastBill[] }
	| { code: 'deposit'; id: string; deadline: Deadline | undefined; amounts: readonly Money[] }
);

export interface Departure extends CountryLines {
	country: string;
	steps: readonly DepartureStep[];
}

/** Everything that leaving a country asks for, in one order over all its lines. */
export function departureFor(country: string, states: readonly RecordState[]): Departure {
	const lines = linesOf(country, states);
	return { country, ...lines, steps: stepsOf(lines) };
}

function stepsOf({ leaving, lapsing, day }: CountryLines): readonly DepartureStep[] {
	if (leaving.length === 0) return [];
	const all = [...leaving, ...lapsing];
	const steps: DepartureStep[] = [
		...codesSteps(leaving),
		...all.flatMap(payStep),
		...leaving.flatMap((state) => askStep(state, day)),
		...all.flatMap((state) => returnStep(state, day)),
		...(day ? [{ code: 'fly', day, done: false } as const] : []),
		...leaving.flatMap(confirmStep),
		...lastBillsStep(leaving),
		...all.flatMap(depositStep)
	];
	return withLast(steps.toSorted(stepOrder));
}

function codesSteps(leaving: readonly DatedState[]): readonly DepartureStep[] {
	const running = leaving.filter((state) => !isAsked(state));
	const unlisted = running.filter(
		({ subscription: { msisdns, bound, form } }) => msisdns.length > 0 && bound.length === 0 && form !== 'pocket-wifi'
	);
	const list: readonly DepartureStep[] =
		unlisted.length === 0
			? []
			: [{ code: 'list-codes', ids: unlisted.map(({ subscription }) => subscription.id), day: undefined, done: false }];
	const moves = leaving
		.filter(({ subscription }) => subscription.bound.length > 0)
		.map((state): DepartureStep => {
			const services = codesLeft(state);
			return { code: 'move-codes', id: state.subscription.id, services, day: undefined, done: services.length === 0 };
		});
	return [...list, ...moves];
}

/** What still sends its codes to the number. */
function codesLeft({ subscription: { bound } }: DatedState): readonly string[] {
	return bound.flatMap(({ name, moved, waived }) => (moved === undefined && waived === undefined ? [name] : []));
}

function payStep({ subscription, ledger, deadlines }: DatedState): readonly DepartureStep[] {
	const amounts = amountsOf(ledger, 'unpaid');
	if (amounts.length === 0) return [];
	const payBy = deadlines.find(({ kind }) => kind === 'pay-by');
	const deadline = payBy ?? deadlines.find(({ kind, automatic }) => kind === 'bill-due' && !automatic);
	return [
		{
			code: 'pay',
			id: subscription.id,
			deadline,
			amounts,
			blocks: payBy !== undefined,
			day: deadline?.lastDay,
			done: false
		}
	];
}

function askStep(state: DatedState, flight: CivilDate | undefined): readonly DepartureStep[] {
	const asking = askingOf(state, flight);
	if (!asking) return [];
	const { requested, confirmed } = state.happenings;
	const asked = requested ?? confirmed;
	return [
		{
			code: 'ask',
			id: state.subscription.id,
			asking,
			receivesCodes: codesLeft(state).length > 0,
			last: false,
			day: asked?.day ?? dayOfAsking(asking),
			done: asked !== undefined
		}
	];
}

function dayOfAsking({ whyNot, from, by }: Asking): CivilDate | undefined {
	return whyNot === 'ends-at-once' || whyNot === 'opens-after' ? (from ?? by) : by;
}

function returnStep(
	{ subscription, deadlines, happenings }: DatedState,
	flight: CivilDate | undefined
): readonly DepartureStep[] {
	const { id, form, terms } = subscription;
	const deadline = deadlines.find(({ kind }) => kind === 'return-by');
	const owed = form === 'pocket-wifi' ? terms.returnDuty?.required !== 'no' : terms.returnDuty?.required === 'yes';
	if (!deadline && !owed && !happenings.returned) return [];
	const lastDay = deadline?.lastDay;
	const afterFlight = lastDay !== undefined && flight !== undefined && lastDay > flight;
	// A rented device is carried to the counter or the box on the way out; a SIM can only go back once it is dead.
	const day = afterFlight && form === 'pocket-wifi' ? flight : lastDay;
	const done = happenings.returned !== undefined;
	return [
		{
			code: 'return',
			id,
			deadline,
			afterFlight: afterFlight && form !== 'pocket-wifi',
			day: happenings.returned?.day ?? day,
			done
		}
	];
}

function confirmStep({ subscription, deadlines }: DatedState): readonly DepartureStep[] {
	const deadline = deadlines.find(({ kind }) => kind === 'confirm-check');
	return deadline ? [{ code: 'confirm', id: subscription.id, deadline, day: deadline.lastDay, done: false }] : [];
}

/** One step for all: the way of payment has to live until the last of them. */
function lastBillsStep(leaving: readonly DatedState[]): readonly DepartureStep[] {
	const bills = leaving.flatMap((state) => lastBillOf(state) ?? []).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
	const last = bills.at(-1);
	return last ? [{ code: 'last-bills', bills, day: last.dueOn, done: false }] : [];
}

function depositStep({ subscription, ledger, deadlines }: DatedState): readonly DepartureStep[] {
	const amounts = amountsOf(ledger, 'deposit');
	if (amounts.length === 0) return [];
	const deadline = deadlines.find(({ kind }) => kind === 'claim-by');
	return [{ code: 'deposit', id: subscription.id, deadline, amounts, day: deadline?.lastDay, done: false }];
}

function isAsked({ happenings: { requested, confirmed } }: DatedState): boolean {
	return requested !== undefined || confirmed !== undefined;
}

const RANK: Record<DepartureStep['code'], number> = {
	'list-codes': 0,
	'move-codes': 1,
	pay: 2,
	ask: 3,
	return: 4,
	fly: 6,
	confirm: 7,
	'last-bills': 8,
	deposit: 9
};

/** By day; on one day in the order in which they are done, and the line that receives codes after the others. */
function stepOrder(a: DepartureStep, b: DepartureStep): number {
	const [one, other] = [placeOf(a), placeOf(b)];
	if (one !== other) return one < other ? -1 : 1;
	return rankOf(a) - rankOf(b);
}

/** What has no day begins now; only a deposit without one comes when all else is done. */
function placeOf({ code, day }: DepartureStep): string {
	return day ?? (code === 'deposit' ? '9' : '');
}

function rankOf(step: DepartureStep): number {
	return step.code === 'ask' && step.receivesCodes ? 5 : RANK[step.code];
}

/** The last request of all, where it is that of the line that receives codes. */
function withLast(steps: readonly DepartureStep[]): readonly DepartureStep[] {
	const last = steps.findLastIndex(({ code }) => code === 'ask');
	return steps.map((step, index) =>
		step.code === 'ask' && index === last && step.receivesCodes ? { ...step, last: true } : step
	);
}
