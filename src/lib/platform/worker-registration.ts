/** What a page hears of the versions of its worker. */
interface Heard {
	/** A version is stored and waits: `take` has it take over. */
	onWaiting: (take: () => void) => void;
	/** Another version answers for this page now. */
	onControlled: () => void;
	/** Another version is there; a page that no worker answers for, as on the very first visit, hears of this alone. */
	onActivated: () => void;
}

/** A version that takes over by itself waits for a moment, too. */
const SETTLED = 200; // ms

/** Registers the worker and listens to its updates. Answers how to ask for one; throws where the browser refuses. */
export async function registerWorker(url: string | TrustedScriptURL, heard: Heard): Promise<() => Promise<unknown>> {
	let controller = navigator.serviceWorker.controller;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		const before = controller;
		({ controller } = navigator.serviceWorker);
		// Where the browser cleared everything there is none any more, and this page is the last to know what was here.
		if (before && controller) heard.onControlled();
	});
	const registration = await navigator.serviceWorker.register(url, { updateViaCache: 'none' });
	let watched: ServiceWorker | undefined;

	function offer(): void {
		const { waiting, active } = registration;
		if (waiting && active) heard.onWaiting(() => waiting.postMessage({ type: 'SKIP_WAITING' }));
	}
	function watch(): void {
		const { installing, active } = registration;
		if (!installing || installing === watched) return;
		watched = installing;
		installing.addEventListener('statechange', () => {
			if (installing.state === 'installed') setTimeout(offer, SETTLED);
			if (installing.state === 'activated' && active) heard.onActivated();
		});
	}
	registration.addEventListener('updatefound', watch);
	watch();
	offer();
	return () => registration.update();
}
