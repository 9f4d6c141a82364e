/**
 * One event of Chromium's trace; times in µs, `tts` and `tdur` by the thread's own clock, which stands while others run.
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tts?: number, tdur?: number, args?: { data?: Record<string, unknown> } }} TraceEvent
 */

/** What a task is made of; where one event holds another, the inner one's time is its own. */
const KINDS = {
	'scripts compiled and linked': /^(v8\.(compile\w*|evaluateModule|deserialize\w*)|EvaluateScript)$/i,
	'scripts run': /^(FunctionCall|RunMicrotasks|v8\.(callFunction|run)|TimerFire|EventDispatch|Fire\w+)$/i,
	'memory collected': /^(M(in|aj)orGC|V8\.GC\w*|BlinkGC.*)$/,
	'style and layout': /^(UpdateLayoutTree|Layout|RecalculateStyles)$/,
	drawn: /^(PrePaint|Paint|Layerize|Commit|UpdateLayer|CompositeLayers)$/,
	'HTML and CSS read': /^Parse(HTML|AuthorStyleSheet)$/
};
const OTHER = 'messages and everything else';
const TASK = /RunTask$/;
export const KIND_NAMES = [...Object.keys(KINDS), OTHER];

/** @param {string} name */
function kindOf(name) {
	if (TASK.test(name)) return OTHER;
	return Object.entries(KINDS).find(([, names]) => names.test(name))?.[0];
}

/** The page's main thread, from where its address was opened. @param {readonly TraceEvent[]} events @param {string} url */
export function mainThreadOf(events, url) {
	const start = events.find(
		({ name, args }) => name === 'navigationStart' && args?.data?.['documentLoaderURL'] === url
	);
	if (!start) throw new Error('The trace holds no start of the page');
	const spans = events
		.filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === start.pid && tid === start.tid && ts >= start.ts)
		.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	return { start: start.ts, spans };
}

/**
 * What the thread did in the first `ms`, by kind, in ms of its own clock.
 * @param {ReturnType<typeof mainThreadOf>} thread @param {number} ms
 */
export function workIn({ start, spans }, ms) {
	/** @type {Map<string, number>} */
	const work = new Map();
	/** @type {{ kind: string, end: number }[]} */
	const open = [];
	const add = (/** @type {string} */ kind, /** @type {number} */ us) =>
		work.set(kind, (work.get(kind) ?? 0) + us / 1000);
	for (const { name, ts, dur = 0, tdur = dur } of spans) {
		if (ts > start + ms * 1000) break;
		while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
		const around = open.at(-1)?.kind;
		const kind = kindOf(name);
		if (kind === undefined || kind === around) continue;
		add(kind, tdur);
		// What is inside of another was counted there.
		if (around) add(around, -tdur);
		open.push({ kind, end: ts + dur });
	}
	return work;
}

/** Tasks of the first `ms` that held the thread for longer than 50 ms of its own clock. @param {ReturnType<typeof mainThreadOf>} thread @param {number} ms */
export function longTasksIn({ start, spans }, ms) {
	let end = 0;
	return spans.flatMap(({ name, ts, dur = 0, tdur = dur }) => {
		if (!TASK.test(name) || ts < end || ts > start + ms * 1000) return [];
		end = ts + dur;
		return tdur > 50_000 ? [{ at: (ts - start) / 1000, ms: tdur / 1000 }] : [];
	});
}
