import type { AlertLogRow } from '$lib/domain/alert/log';
import { alertRecordFor } from '$lib/domain/alert/record';
import { recordAlertsFor, type RecordAlerts } from '$lib/domain/alert/record-alerts';
import { roundOf, type Round } from '$lib/domain/alert/round';
import { mostPressingFirst, type Unseen } from '$lib/domain/alert/unseen';
import { addMilliseconds, type Instant } from '$lib/domain/base/civil-date';
import type { ClockVerdict } from '$lib/domain/base/clock-check';
import { isExample } from '$lib/domain/record/example';
import { alerts, type AlertSources } from '../alerts.svelte';
import { KeptViews, type KeptView } from '../kept-views';
import { clock } from '../now.svelte';
import { reportOnce } from '../per-record';
import { records, type RecordView } from '../records.svelte';
import { RowsByRecord } from './rows-by-record';

/** One look at the alerts of all records but examples. */
export interface LookedRound {
	round: Round;
	looked: readonly RecordAlerts[];
	unseen: readonly Unseen[]; // the most pressing first
}

/** What a look depends on besides the records. */
interface Beside {
	settings: AlertSources['settings'];
	log: AlertSources['log'];
	clock: ClockVerdict;
	rowsOf: (id: string) => readonly AlertLogRow[];
}

/** One that could not be worked out may be by then. */
const RETRY = 15 * 60_000;

/** What is due now, worked out once for the page, which shows it, and for what tells of it. Kept by record, as views are. */
class AlertRound {
	#beside: Beside | undefined;
	#rows = new RowsByRecord();
	#kept = this.#keeper();
	#settings = '';
	#all: readonly KeptView<RecordView, RecordAlerts>[] = [];
	#shown: LookedRound | undefined = $state.raw();
	#failed = $state(false);
	#followers = 0;
	#stop: (() => void) | undefined;

	/** `undefined` until everything that it follows from is read, and where it cannot be. */
	get current(): LookedRound | undefined {
		return this.#shown;
	}

	/** Keeps it up to date while the effect lives from which this is called; once, however many call. */
	follow(): void {
		$effect(() => {
			if (this.#followers++ === 0) {
				this.#stop = $effect.root(() => {
					$effect(() => this.#look());
				});
			}
			return () => {
				if (--this.#followers === 0) this.#stop?.();
			};
		});
	}

	#look(): void {
		const read = records.current;
		const sources = alerts.current;
		const verdict = alerts.clock;
		const { now } = clock;
		if (read.state !== 'ready' || !sources || verdict === undefined) this.#kept.forgetRound();
		else this.#bringUpToDate(read.value, sources, verdict, now).catch((error) => this.#giveUp(error));
	}

	/** Whether it has been worked out, or cannot be. */
	readonly settled: boolean = $derived.by(() => {
		if (this.#shown || this.#failed) return true;
		return records.current.state === 'ready' && alerts.settled && !(alerts.current && alerts.clock !== undefined);
	});

	async #bringUpToDate(
		views: readonly RecordView[],
		{ settings, log, rows }: AlertSources,
		verdict: ClockVerdict,
		now: Instant
	): Promise<void> {
		const byWhich = JSON.stringify([settings, verdict]);
		if (byWhich !== this.#settings) this.#kept = this.#keeper();
		this.#settings = byWhich;
		this.#rows.take(rows);
		this.#beside = { settings, log, clock: verdict, rowsOf: (id) => this.#rows.of(id) };
		const own = views.filter(({ subscription }) => !isExample(subscription));
		const all = await this.#kept.bringUpTo(now, own);
		if (!all || (this.#shown && isSame(this.#all, all))) return;
		this.#all = all;
		const looked = all.flatMap(({ view }) => (view ? [view] : []));
		const unseen = mostPressingFirst(looked.flatMap((each) => each.unseen));
		this.#shown = { round: roundOf(looked, { now, clock: verdict }), looked, unseen };
	}

	/** The list does not wait for alerts that cannot be worked out. */
	#giveUp(error: unknown): void {
		this.#failed = true;
		reportError(error);
	}

	#keeper(): KeptViews<RecordView, RecordAlerts> {
		return new KeptViews<RecordView, RecordAlerts>({
			besideOf: ({ subscription }) => this.#rows.of(subscription.id),
			viewOf: (view, now) => this.#alertsOf(view, now),
			untilOf: (found, now) => found?.until ?? addMilliseconds(now, RETRY)
		});
	}

	#alertsOf(view: RecordView, now: Instant): RecordAlerts | undefined {
		if (!this.#beside) return undefined;
		const { settings, rowsOf, ...beside } = this.#beside;
		try {
			return recordAlertsFor(alertRecordFor(view, now), settings, {
				...beside,
				now,
				rows: rowsOf(view.subscription.id)
			});
		} catch (error) {
			reportOnce(view.subscription, error);
			return undefined;
		}
	}
}

function isSame(
	before: readonly KeptView<RecordView, RecordAlerts>[],
	now: readonly KeptView<RecordView, RecordAlerts>[]
): boolean {
	return before.length === now.length && now.every((each, place) => each === before[place]);
}

export const alertRound = new AlertRound();
