/** ms out of sight, after which whoever comes back has to show who he is. */
const PATIENCE = 5 * 60_000;

interface Sight {
	/** The task switcher makes a picture of the page: what is secret has to be covered now. */
	onhide: () => void;
	onshow: () => void;
	/** Out of sight for five minutes. On return it is called before `onshow`. */
	onaway: () => void;
}

/** Answers how to stop watching. */
export function watchSight({ onhide, onshow, onaway }: Sight): () => void {
	let hiddenAt: number | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function hide(): void {
		onhide();
		hiddenAt ??= clock();
		clearTimeout(timer);
		timer = setTimeout(away, PATIENCE);
	}
	function away(): void {
		hiddenAt = undefined;
		onaway();
	}
	function look(): void {
		if (document.visibilityState === 'hidden') return hide();
		clearTimeout(timer);
		// Timers sleep with the page, so the clock is asked on return.
		if (hiddenAt !== undefined && clock() - hiddenAt >= PATIENCE) onaway();
		hiddenAt = undefined;
		onshow();
	}
	document.addEventListener('visibilitychange', look);
	window.addEventListener('pagehide', hide);
	window.addEventListener('pageshow', look);
	return () => {
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', look);
		window.removeEventListener('pagehide', hide);
		window.removeEventListener('pageshow', look);
	};
}

/** One that nobody can set back. */
function clock(): number {
	return performance.timeOrigin + performance.now();
}
