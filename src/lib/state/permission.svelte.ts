import { notifyPermission, onNotifyPermission, type NotifyPermission } from '$lib/platform/notifications';
import { createSubscriber } from 'svelte/reactivity';

/** Whether notifications are allowed, also when the user changes it in the browser meanwhile. */
class Permission {
	#subscribe = createSubscriber((update) => {
		const stop = onNotifyPermission(update);
		// Not every browser tells; on return it is asked again.
		document.addEventListener('visibilitychange', update);
		this.#update = update;
		return () => {
			stop();
			document.removeEventListener('visibilitychange', update);
		};
	});
	#update: () => void = () => {};

	get current(): NotifyPermission {
		this.#subscribe();
		return notifyPermission();
	}

	/** After it was asked for here. */
	changed(): void {
		this.#update();
	}
}

export const permission = new Permission();
