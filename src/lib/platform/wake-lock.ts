/** Keeps the screen lit while someone else reads it, where the browser can. Answers how to let it sleep again. */
export function keepScreenOn(): () => void {
	let lock: WakeLockSentinel | undefined;
	let wanted = true;
	async function ask(): Promise<void> {
		// A hidden page loses its lock, and may not have one.
		if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (!wanted) await lock.release();
		} catch {
			// Saving power comes first: then the screen sleeps as it always does.
		}
	}
	const onshow = () => void ask();
	document.addEventListener('visibilitychange', onshow);
	void ask();
	return () => {
		wanted = false;
		document.removeEventListener('visibilitychange', onshow);
		void lock?.release();
	};
}
