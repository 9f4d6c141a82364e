import type { Watched } from './watch-page.js';

declare global {
	interface Window {
		bench?: Watched;
	}
}
