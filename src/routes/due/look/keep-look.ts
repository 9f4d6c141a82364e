import { version } from '$app/environment';
import {
	dropLook,
	findDataMark,
	findLook,
	readSnapshot,
	saveLook,
	type DataMark,
	type Snapshot
} from '$lib/db/look/stored-look';
import type { LookRow, Span } from '$lib/db/look/look-row';
import { Slices } from '$lib/db/rows/slices';
import { mostPressingFirst } from '$lib/domain/alert/unseen';
import { addDays, dayStart, localDate, type Instant, type Zone } from '$lib/domain/base/civil-date';
import { currentLocale } from '$lib/i18n/locale';
import { deviceNow } from '$lib/platform/clock';
import { deviceZone } from '$lib/platform/device-zone';
import { whenIdle } from '$lib/platform/idle';
import { alertTrouble } from '$lib/state/alerting/alert-trouble.svelte';
import { offeredTerms } from '$lib/state/offered-terms.svelte';
import { drawnAt } from './draw';
import { momentsFrom, type Moment } from './moments';
import { sayer } from './said-at';
import { cssOf, Shapes } from './shape';

const SVG = 'http://www.w3.org/2000/svg';
const DAYS = 14;
/** Of different drawings: what is stored is read by every start. */
const MOST_SPANS = 150;
/** Of many records fewer days are looked ahead. */
const PATIENCE = 20_000; // ms

/**
 * Keeps what the next start shows at once, worked out by the code that draws the list and of one read of the data. Does
 * nothing where what is stored still holds for some days; gives up when it is told that something has changed.
 */
export async function keepLook(signal: AbortSignal): Promise<void> {
	const zone = deviceZone();
	if (!zone) return;
	// What is in the way of alerts is no matter of data and time alone: it is said above the tiles, by the list.
	if (alertTrouble.current) return dropLook();
	const now = deviceNow();
	const [stored, mark] = await Promise.all([findLook(), findDataMark()]);
	// Asked before: on most starts it holds, and no record has to be read.
	if (stored && mark && holds(stored, mark, zone, now)) return;
	const snapshot = await readSnapshot();
	// A record that is set aside is named by the list alone.
	if (!snapshot || snapshot.records.length === 0 || snapshot.unreadable.length > 0) return;
	const look = await made(snapshot, zone, now, signal);
	if (!signal.aborted) await saveLook(look, snapshot.alerts);
}

function holds(look: LookRow, { installId, generation, count }: DataMark, zone: Zone, now: Instant): boolean {
	const isSame =
		look.installId === installId &&
		look.generation === generation &&
		look.count === count &&
		look.build === version &&
		look.language === languageKey() &&
		look.zone === zone &&
		look.offered === offeredTerms.key;
	const until = look.spans.at(-1)?.until ?? 0;
	return isSame && now >= look.madeAt && until - now >= (until - look.madeAt) / 2;
}

async function made(snapshot: Snapshot, zone: Zone, now: Instant, signal: AbortSignal): Promise<LookRow> {
	const { installId, generation, count } = snapshot;
	const shapes = new Shapes();
	const moments = momentsFrom(now, snapshot.records, zone, { saidAt: sayer(snapshot.alerts, zone), pause, signal });
	const spans = await spansOf(moments, zone, now, shapes);
	return {
		id: 'look',
		installId,
		generation,
		count,
		build: version,
		language: languageKey(),
		zone,
		offered: offeredTerms.key,
		madeAt: now,
		lang: currentLocale(),
		dir: document.documentElement.dir,
		css: cssOf(shapes.all),
		svg: SVG,
		shapes: shapes.all,
		parts: shapes.parts,
		spans
	};
}

async function spansOf(
	moments: AsyncIterable<Moment>,
	zone: Zone,
	start: Instant,
	shapes: Shapes
): Promise<readonly Span[]> {
	const spans: Span[] = [];
	const end = dayAfter(start, DAYS, zone);
	const giveUpAt = performance.now() + PATIENCE;
	for await (const { now, next, views, unseen, changed } of moments) {
		const last = spans.at(-1);
		const look =
			changed || !last
				? JSON.stringify(drawnAt({ views, unseen: mostPressingFirst(unseen), now, zone }, shapes))
				: last.look;
		if (last?.look === look) last.until = next;
		else if (spans.length < MOST_SPANS) spans.push({ from: now, until: next, look });
		else break;
		if (next >= end || performance.now() > giveUpAt) break;
		// Each drawing takes a moment of its own, and the reader comes first.
		if (changed) await pause();
	}
	return spans;
}

/** A page that nobody looks at may be gone soon, and is seldom called idle. */
async function pause(): Promise<void> {
	if (document.hidden) await new Slices().rest();
	else await whenIdle({ timeout: 500 });
}

function dayAfter(now: Instant, days: number, zone: Zone): Instant {
	return dayStart(addDays(localDate(now, zone), days), zone);
}

/** What the language follows from, as `src/first-look.js` reads it. */
function languageKey(): string {
	return `${localStorage.getItem('simfolio-language')} ${navigator.languages}`;
}
