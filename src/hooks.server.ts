import { base } from '$app/paths';
import { version } from '$app/environment';
import type { Handle } from '@sveltejs/kit';

const SCRIPT = '<!-- first look -->';
const PLACE = '<!-- its place -->';
/** Kit's own, which starts the modules: told from ours by what it sets. */
const START = /<script>(?=\s*\{\s*__sveltekit_)/;

/**
 * Runs while the site is built: Due's page alone carries the script that shows what is stored of it, and that starts the
 * modules after that. What Kit's script says stays the same, so the policy knows it by its hash.
 */
export const handle: Handle = ({ event, resolve }) => {
	const isDue = event.url.pathname === `${base}/` || event.url.pathname === base;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			if (!isDue) return html.replace(SCRIPT, '').replace(PLACE, '');
			if (!START.test(html)) throw new Error('Kit starts a page in another way than the first look knows');
			return html
				.replace(SCRIPT, () => `<script data-build="${version}">${FIRST_LOOK}</script>`)
				.replace(PLACE, '<div id="look" hidden></div>')
				.replace(START, '<script id="start" type="text/plain">');
		}
	});
};
