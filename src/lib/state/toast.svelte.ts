/** What was just saved, and how to take it back. One at a time: the newest is the one a user means. */
export interface Toast {
	text: string;
	undo?: () => Promise<void>;
	adjust?: { label: string; open: () => void };
}

const SHOWN_MS = 10_000;

class Toasts {
	current = $state.raw<Toast | undefined>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	show(toast: Toast): void {
		clearTimeout(this.#timer);
		this.current = toast;
		this.#timer = setTimeout(() => this.dismiss(), SHOWN_MS);
	}

	dismiss(): void {
		clearTimeout(this.#timer);
		this.current = undefined;
	}
}

export const toasts = new Toasts();
