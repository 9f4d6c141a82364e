/** When the browser has nothing better to do, after `timeout` ms at the latest. Safari has no requestIdleCallback. */
export function whenIdle(options?: IdleRequestOptions): Promise<void> {
	return new Promise((resolve) => {
		if (window.requestIdleCallback) window.requestIdleCallback(() => resolve(), options);
		else setTimeout(resolve);
	});
}
