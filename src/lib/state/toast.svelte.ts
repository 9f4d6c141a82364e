/** What was just saved, and how to take it back. One at a time: the newest is the one a user means. */
export interface Toast {
	text: string;
	undo?: () => Promise<void>;
	adjust?: Adjustment;
	notSaved?: true; // nothing was: stays until something else happens
}

/** A value that was filled in for the user, and can be corrected where it is shown. `save` answers what is wrong with it. */
export interface Adjustment {
	label: string;
	value: string;
	save: (value: string) => Promise<string | undefined>;
}

const SHOWN_MS = 10_000;

class Toasts {
	current = $state.raw<Toast | undefined>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	show(toast: Toast): void {
		this.hold();
		this.current = toast;
		if (!toast.notSaved) this.#timer = setTimeout(() => this.dismiss(), SHOWN_MS);
	}

	/** While it is being corrected it does not go away. */
	hold(): void {
		clearTimeout(this.#timer);
	}

	dismiss(): void {
		this.hold();
		this.current = undefined;
	}
}

export const toasts = new Toasts();
