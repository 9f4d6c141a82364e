import { base } from '$app/paths';
import { version } from '$app/environment';
import type { Handle } from '@sveltejs/kit';

const PLACE = '<!-- first look -->';

/** Runs while the site is built: Due's page alone carries the script that shows what is stored of it. */
export const handle: Handle = ({ event, resolve }) => {
	const isDue = event.url.pathname === `${base}/` || event.url.pathname === base;
	const look = isDue ? `<div id="look" data-build="${version}" hidden></div><script>${FIRST_LOOK}</script>` : '';
	return resolve(event, { transformPageChunk: ({ html }) => html.replace(PLACE, () => look) });
};
