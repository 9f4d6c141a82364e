import type { Instant } from '$lib/domain/base/civil-date';
import { deviceNow } from '$lib/platform/clock';
import { createSubscriber } from 'svelte/reactivity';

const MINUTE = 60_000;

/** The device clock as a reactive value: it moves on every full minute, and when the page comes back into view. */
class Clock {
	#ticked: Instant | undefined; // only while someone looks
	#subscribe = createSubscriber((update) => {
		const tick = () => {
			this.#ticked = deviceNow();
			update();
		};
		const stop = onEveryMinute(tick);
		// Timers sleep with the page: a phone woken on the next day must not show yesterday's days left.
		document.addEventListener('visibilitychange', tick);
		window.addEventListener('pageshow', tick);
		return () => {
			stop();
			document.removeEventListener('visibilitychange', tick);
			window.removeEventListener('pageshow', tick);
			this.#ticked = undefined;
		};
	});

	get now(): Instant {
		this.#subscribe();
		return this.#ticked ?? deviceNow();
	}
}

function onEveryMinute(tick: () => void): () => void {
	let timer = setTimeout(next, MINUTE - (deviceNow() % MINUTE));
	function next(): void {
		timer = setTimeout(next, MINUTE - (deviceNow() % MINUTE));
		tick();
	}
	return () => clearTimeout(timer);
}

export const clock = new Clock();
