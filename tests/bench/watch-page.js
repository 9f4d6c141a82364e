/**
 * What the bench reads from a page.
 * @typedef {object} Watched
 * @property {number} [ready] ms from navigation to the frame that shows something useful
 * @property {number} [whole] the same until all of it can be used, where something simpler was shown before
 * @property {number} busyUntil end of the last long task
 * @property {number} shift how far what was shown moved by itself (CLS)
 * @property {number[]} keys ms from each key press to the end of its frame
 * @property {Map<number, number>} interactions longest ms by interaction
 */

/**
 * Runs in the page before any of its scripts; must be whole in itself.
 * @param {import('./throttled-browser.js').Useful} useful
 */
export function watchPage({ selector, count, whole }) {
	if (window !== window.top) return;
	/** @type {Watched} */
	const watched = (window.bench = { busyUntil: 0, shift: 0, keys: [], interactions: new Map() });

	/** @param {string} type @param {(entry: PerformanceEntry) => void} take */
	function observe(type, take, options = {}) {
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
	}
	observe('longtask', ({ startTime, duration }) => (watched.busyUntil = startTime + duration));
	observe('layout-shift', (entry) => (watched.shift += Number(Reflect.get(entry, 'value'))));
	observe(
		'event',
		(entry) => {
			const id = /** @type {PerformanceEntry & { interactionId?: number }} */ (entry).interactionId;
			if (!id) return;
			watched.interactions.set(id, Math.max(watched.interactions.get(id) ?? 0, entry.duration));
		},
		{ durationThreshold: 16 }
	);

	/** @param {Element} element */
	function isSeen(element) {
		const { top, bottom, width, height } = element.getBoundingClientRect();
		const inView = width > 0 && height > 0 && top < innerHeight && bottom > 0;
		return inView && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
	}
	/** @param {'ready' | 'whole'} name @param {string} wanted */
	function note(name, wanted) {
		requestAnimationFrame(function look() {
			const found = [...document.querySelectorAll(wanted)];
			if (found.length < count || !found.slice(0, 20).some(isSeen)) return requestAnimationFrame(look);
			// A task right after the frame was made.
			return setTimeout(() => (watched[name] = performance.now()));
		});
	}
	note('ready', selector);
	note('whole', whole ?? selector);

	addEventListener(
		'input',
		({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => watched.keys.push(performance.now() - timeStamp))),
		true
	);
}
