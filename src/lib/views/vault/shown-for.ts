import { keepScreenOn } from '$lib/platform/wake-lock';

/** Calls `hide` after `ms`, and keeps the screen on until then. Answers what ends both. */
export function shownFor(ms: number, hide: () => void): () => void {
	const timer = setTimeout(hide, ms);
	const sleepAgain = keepScreenOn();
	return () => {
		clearTimeout(timer);
		sleepAgain();
	};
}
