import { removeDraft, saveDraft } from '$lib/db/drafts';
import type { FormDraft } from '$lib/db/tables';
import { sameValue } from '$lib/domain/record/changes';
import type { Subscription } from '$lib/domain/record/subscription';
import { deviceNow } from '$lib/platform/clock';
import { beforeUpdate, holdUpdates } from '$lib/platform/service-worker';

const PAUSE_MS = 400;

type Values = FormDraft['values'];

interface Start {
	/** How the form looks before anything is typed: nothing to keep. */
	untouched: Values;
	/** The record that an edit began with: what it is merged against later. */
	base?: Subscription;
}

/** Keeps a half-filled form over a reload: written after a pause in typing, and at once when the page is hidden. */
export class DraftKeeper {
	#id: string;
	#start: Start;
	#pending: Values | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#release: (() => void) | undefined;
	#stopFlushing: () => void;
	#closed = false;
	#onhide = () => void this.flush();

	constructor(id: string, start: Start) {
		this.#id = id;
		this.#start = start;
		this.#stopFlushing = beforeUpdate(() => this.flush());
		document.addEventListener('visibilitychange', this.#onhide);
		window.addEventListener('pagehide', this.#onhide);
	}

	/** While there is something to lose, no new version takes the page over. */
	keep(draft: Values): void {
		if (this.#closed) return;
		const untouched = sameValue(draft, this.#start.untouched);
		if (untouched && this.#release === undefined) return;
		clearTimeout(this.#timer);
		this.#pending = draft;
		this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
		if (untouched) this.#letGo();
		else this.#release ??= holdUpdates();
	}

	async flush(): Promise<void> {
		const draft = this.#pending;
		clearTimeout(this.#timer);
		this.#pending = undefined;
		if (draft === undefined) return;
		const { untouched, base } = this.#start;
		try {
			if (sameValue(draft, untouched)) await removeDraft(this.#id);
			else await saveDraft({ id: this.#id, savedAt: deviceNow(), values: draft, ...(base && { base }) });
		} catch {
			// A draft is a convenience: saving the form itself says when storage fails.
		}
	}

	/** The form was saved or begun anew: nothing of it stays. */
	async forget(): Promise<void> {
		clearTimeout(this.#timer);
		this.#pending = undefined;
		this.#letGo();
		try {
			await removeDraft(this.#id);
		} catch {
			// Then the next form offers it again, with "Start over".
		}
	}

	/** The form is left: what is still unwritten is written. */
	close(): void {
		this.#closed = true;
		void this.flush();
		this.#letGo();
		this.#stopFlushing();
		document.removeEventListener('visibilitychange', this.#onhide);
		window.removeEventListener('pagehide', this.#onhide);
	}

	#letGo(): void {
		this.#release?.();
		this.#release = undefined;
	}
}
