import { checkConnection, onOpened, openDatabase, type Opened } from '$lib/db/opening';
import { createSubscriber } from 'svelte/reactivity';

/** Whether the data can be read and written, for the frame of the page; opens the database on first look. */
class Connection {
	#opened: Opened | { state: 'opening' } = { state: 'opening' };
	#subscribe = createSubscriber((update) => {
		const forget = onOpened((opened) => {
			this.#opened = opened;
			update();
		});
		const check = () => {
			if (document.visibilityState === 'visible') void checkConnection();
		};
		document.addEventListener('visibilitychange', check);
		window.addEventListener('pageshow', check);
		void openDatabase();
		return () => {
			forget();
			document.removeEventListener('visibilitychange', check);
			window.removeEventListener('pageshow', check);
		};
	});

	get current(): Opened | { state: 'opening' } {
		this.#subscribe();
		return this.#opened;
	}
}

export const connection = new Connection();
