import type { RowKey, UnreadableRow } from '$lib/db/rows/row-check';
import { listRecords, type ListedRecords } from '$lib/db/rows/stored-records';
import type { Activity } from '$lib/domain/record/activity';
import { isKnownZone, type Instant } from '$lib/domain/base/civil-date';
import type { Circumstances } from '$lib/domain/base/circumstances';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { statementFor } from '$lib/domain/statement/statement-for';
import type { Statement } from '$lib/domain/statement/statement';
import { recordStateFor, withEarlierDates, type RecordState } from '$lib/domain/deadline/record-state';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Subscription } from '$lib/domain/record/subscription';
import { deviceNow } from '$lib/platform/clock';
import { LiveQuery, type Loadable } from './live-query.svelte';
import { clock } from './now.svelte';
import { offeredTerms } from './offered-terms.svelte';
import { reportOnce } from './per-record';

/** The state of a record as the screens show it, with what it says. Nothing of this is stored. */
export type RecordView = RecordState & {
	statement: Statement;
	changesAt: Instant | undefined; // the next of its ends
};

/** A record that no screen can show as others are: it is named, and takes nothing else with it. */
export interface SetAside {
	key: RowKey;
	raw: Readonly<Record<string, unknown>>;
	/** `unreadable`: its row is not of our shape; `unworkable`: it is, and nothing can be worked out from it here. */
	why: 'unreadable' | 'unworkable';
}

/** What is shown of all records but those in the bin, in no order. */
interface Listed {
	views: readonly RecordView[];
	setAside: readonly SetAside[];
}

/** Every zone's midnight, and every shop's closing time, falls on one. */
const QUARTER = 15 * 60_000;

export class Records {
	#rows = new LiveQuery(async () => {
		const listed = await listRecords();
		offeredTerms.lookLater(listed.records.map(({ subscription }) => subscription));
		return listed;
	});
	#quarter = $derived(Math.floor(clock.now / QUARTER));

	/** Derived anew when a row changes and when a day may have begun somewhere: not with every tick of the clock. */
	#listed: Loadable<Listed> = $derived.by(() => {
		void this.#quarter;
		const rows = this.#rows.current;
		if (rows.state !== 'ready') return rows;
		return { state: 'ready', value: listedNow(rows.value) };
	});

	/** Until the next of their ends. The same object while nothing has changed: alerts and calendar hang on it. */
	#shown: Loadable<Listed> = $derived.by(() => {
		const { now } = clock;
		const listed = this.#listed;
		const outdated = listed.state === 'ready' && listed.value.views.some((view) => isOutdated(view, now));
		return outdated ? { state: 'ready', value: broughtUpTo(now, listed.value) } : listed;
	});

	/** All records but those in the bin and those that are set aside, in no order. */
	readonly current: Loadable<readonly RecordView[]> = $derived.by(() => {
		const shown = this.#shown;
		return shown.state === 'ready' ? { state: 'ready', value: shown.value.views } : shown;
	});

	readonly setAside: readonly SetAside[] = $derived(this.#shown.state === 'ready' ? this.#shown.value.setAside : []);
}

export const records = new Records();

/** At this moment; `undefined` where it cannot be worked out: that costs this record, and no other. */
export function viewNow(subscription: Subscription, written: readonly Activity[]): RecordView | undefined {
	if (!isKnownZone(subscription.zone)) return undefined;
	try {
		// The clock's last tick may lie before a fact that was recorded just now.
		return recordView(subscription, written, { now: deviceNow(), holidays: HOLIDAYS });
	} catch (error) {
		reportOnce(subscription, error);
		return undefined;
	}
}

function listedNow({ records, unreadable: bad }: ListedRecords): Listed {
	const views: RecordView[] = [];
	const setAside = bad.map(unreadable);
	for (const { subscription, activities } of records) {
		const view = viewNow(subscription, activities);
		if (view) views.push(view);
		else setAside.push(unworkable(subscription));
	}
	return { views, setAside };
}

function broughtUpTo(now: Instant, listed: Listed): Listed {
	const views: RecordView[] = [];
	const setAside = [...listed.setAside];
	for (const view of listed.views) {
		const current = isOutdated(view, now) ? viewNow(view.subscription, view.written) : view;
		if (current) views.push(current);
		else setAside.push(unworkable(view.subscription));
	}
	return { views, setAside };
}

function unreadable({ key, raw }: UnreadableRow): SetAside {
	return { key, raw, why: 'unreadable' };
}

export function unworkable(subscription: Subscription): SetAside {
	return { key: subscription.id, raw: { ...subscription }, why: 'unworkable' };
}

/** The one derivation of a record for all screens; its rules and those of a later revision count together while open. */
function recordView(
	subscription: Subscription,
	written: readonly Activity[],
	circumstances: Circumstances
): RecordView {
	const own = recordStateFor(subscription, written, circumstances);
	const terms = offeredTerms.of(subscription);
	const state = terms ? withEarlierDates(own, recordStateFor({ ...subscription, terms }, written, circumstances)) : own;
	return { ...state, statement: statementFor(state), changesAt: nextEnd(state.deadlines, circumstances.now) };
}

function isOutdated({ changesAt }: RecordView, now: Instant): boolean {
	return changesAt !== undefined && changesAt <= now;
}

function nextEnd(deadlines: readonly Deadline[], now: Instant): Instant | undefined {
	let next: Instant | undefined;
	for (const { end } of deadlines) {
		if (end > now && (next === undefined || end < next)) next = end;
	}
	return next;
}
