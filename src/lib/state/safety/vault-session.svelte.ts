import type { OpenVault } from '$lib/db/vault/seal';

/** ms out of sight, after which the key is forgotten. */
const PATIENCE = 5 * 60_000;
const CHANNEL = 'simfolio-vault';

/**
 * The vault's key while it is open on this page. It is nowhere else: locking, here or in another tab, or leaving the page
 * forgets it. What is shown of a secret is covered as soon as the page is out of sight.
 */
class VaultSession {
	#vault = $state.raw<OpenVault>();
	#covered = $state(false);
	#hiddenAt: number | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#channel: BroadcastChannel | undefined;
	#onhide = () => this.#look();
	#onleave = () => this.#cover();

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
		document.addEventListener('visibilitychange', this.#onhide);
		window.addEventListener('pagehide', this.#onleave);
	}

	/** In every tab. */
	lock(): void {
		this.#channel?.postMessage('lock');
		this.#forget();
	}

	#look(): void {
		if (document.visibilityState === 'hidden') return this.#cover();
		this.#covered = false;
		clearTimeout(this.#timer);
		// Timers sleep with the page, so the clock is asked on return.
		if (this.#hiddenAt !== undefined && performance.timeOrigin + performance.now() - this.#hiddenAt >= PATIENCE)
			this.lock();
		this.#hiddenAt = undefined;
	}

	#cover(): void {
		this.#covered = true;
		this.#hiddenAt ??= performance.timeOrigin + performance.now();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.lock(), PATIENCE);
	}

	#forget(): void {
		this.#vault = undefined;
		this.#hiddenAt = undefined;
		clearTimeout(this.#timer);
		this.#channel?.close();
		this.#channel = undefined;
		document.removeEventListener('visibilitychange', this.#onhide);
		window.removeEventListener('pagehide', this.#onleave);
		this.#covered = false;
	}
}

export const vaultSession = new VaultSession();
