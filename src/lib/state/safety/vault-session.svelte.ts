import type { OpenVault } from '$lib/db/vault/seal';
import { watchSight } from '$lib/platform/safety/out-of-sight';

const CHANNEL = 'simfolio-vault';

/**
 * The vault's key while it is open on this page. It is nowhere else: locking, here or in another tab, or leaving the page
 * forgets it. What is shown of a secret is covered as soon as the page is out of sight.
 */
class VaultSession {
	#vault = $state.raw<OpenVault>();
	#covered = $state(false);
	#channel: BroadcastChannel | undefined;
	#stop: (() => void) | undefined;

	/** `undefined` while it is locked. */
	get vault(): OpenVault | undefined {
		return this.#vault;
	}

	/** Out of sight: nothing that is secret may stand on the page, for the task switcher makes a picture of it. */
	get covered(): boolean {
		return this.#covered;
	}

	open(vault: OpenVault): void {
		this.#vault = vault;
		if (this.#channel) return;
		this.#channel = new BroadcastChannel(CHANNEL);
		this.#channel.addEventListener('message', () => this.#forget());
		this.#stop = watchSight({
			onhide: () => (this.#covered = true),
			onshow: () => (this.#covered = false),
			onaway: () => this.lock()
		});
	}

	/** In every tab. */
	lock(): void {
		this.#channel?.postMessage('lock');
		this.#forget();
	}

	#forget(): void {
		this.#vault = undefined;
		this.#channel?.close();
		this.#channel = undefined;
		this.#stop?.();
		this.#covered = false;
	}
}

export const vaultSession = new VaultSession();
