import { mount } from 'svelte';
import { isAppLocked } from '$lib/db/vault/app-lock';
import { openDatabase } from '$lib/db/opening';
import { noteAppLock } from '$lib/platform/safety/app-lock-flag';
import { watchSight } from '$lib/platform/safety/out-of-sight';
import { vaultSession } from '$lib/state/safety/vault-session.svelte';
import LockScreen from './LockScreen.svelte';

const CHANNEL = 'simfolio-app-lock';
const COVERED = 'data-covered';

/** The lock of the whole app on this page: asked for at the start, and after five minutes out of sight. */
class AppLock {
	#isLocked = $state(false);
	#isMounted = false;
	#channel: BroadcastChannel | undefined;
	#stop: (() => void) | undefined;
	#onopen: (() => void) | undefined;

	/** From now on, and at every start. Mounted outside of the app, for that is hidden while it is locked. */
	begin(): void {
		if (this.#channel) return;
		noteAppLock(true);
		this.#channel = new BroadcastChannel(CHANNEL);
		this.#channel.addEventListener('message', ({ data }) => (data === 'lock' ? this.#cover() : this.#end()));
		this.#stop = watchSight({
			onhide: () => document.documentElement.setAttribute(COVERED, ''),
			onshow: () => document.documentElement.removeAttribute(COVERED),
			onaway: () => this.#cover()
		});
		if (this.#isMounted) return;
		this.#isMounted = true;
		const props = { isLocked: () => this.#isLocked, onopen: () => this.open(), ongone: () => this.end() };
		mount(LockScreen, { target: document.body, props });
	}

	/** In every tab; the vault with it. */
	lock(): void {
		vaultSession.lock();
		this.#channel?.postMessage('lock');
		this.#cover();
	}

	/** On this page, until it is locked again. The vault stays as it is: what is secret has a lock of its own. */
	open(): void {
		this.#isLocked = false;
		const app = document.getElementById('app');
		if (app) app.hidden = false;
		this.#onopen?.();
		this.#onopen = undefined;
	}

	/** Switched off, or given up with the vault: in every tab. */
	end(): void {
		noteAppLock(false);
		this.#channel?.postMessage('end');
		this.#end();
	}

	/** Nothing of the app is drawn before `onopen`. */
	async begun(onopen: () => void): Promise<void> {
		const { state } = await openDatabase();
		// Where the store is gone there is nothing to hide, and a restore must not be shut out.
		if (state !== 'ready') return onopen();
		if (!(await isAppLocked())) {
			noteAppLock(false);
			return onopen();
		}
		this.#onopen = onopen;
		this.begin();
		this.#cover();
	}

	#cover(): void {
		this.#isLocked = true;
		const app = document.getElementById('app');
		if (app) app.hidden = true;
	}

	#end(): void {
		this.#stop?.();
		this.#channel?.close();
		this.#channel = undefined;
		document.documentElement.removeAttribute(COVERED);
		this.open();
	}
}

export const appLock = new AppLock();
