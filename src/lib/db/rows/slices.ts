/** A tap that comes meanwhile waits no longer than this and one row, also on a slow phone. */
const LONGEST_SLICE = 24; // ms

/** Work on many rows, with a rest for the page now and then: `if (slices.isOver()) await slices.rest();` */
export class Slices {
	#until = performance.now() + LONGEST_SLICE;

	isOver(): boolean {
		return performance.now() > this.#until;
	}

	async rest(pause: () => Promise<void> = nextTask): Promise<void> {
		await pause();
		this.#until = performance.now() + LONGEST_SLICE;
	}
}

/** Sooner than a timer, which the browser holds back. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}
