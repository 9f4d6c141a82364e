import { base } from '$app/paths';
import { version } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { COMPLETE_LOCALES, LANGUAGES, LOCALES, wordsFor } from '$lib/domain/base/languages.js';
import { isProcedureTopic } from '$lib/domain/procedure/topic';
import { setLocale } from '$lib/i18n/paraglide/runtime.js';
import Welcome from './routes/due/Welcome.svelte';
import WithoutScript from './routes/procedures/WithoutScript.svelte';

const SCRIPT = '<!-- first look -->';
const PLACE = '<!-- its place -->';
const WITHOUT_SCRIPT = '<!-- without a script -->';
/** Kit's own, which starts the modules: told from ours by what it sets. */
const START = /<script>(?=\s*\{\s*__sveltekit_)/;

/**
 * Runs while the site is built. Pages of Procedures carry their words for whoever runs no script. Due's page alone carries
 * what a new reader sees, the script that shows what is stored of it instead, and starts the modules after that. What
 * Kit's script says stays the same, so the policy knows it by its hash.
 */
export const handle: Handle = ({ event, resolve }) => {
	const { pathname } = event.url;
	const isDue = pathname === `${base}/` || pathname === base;
	return resolve(event, {
		transformPageChunk: ({ html: page }) => {
			const html = page.replace(WITHOUT_SCRIPT, () => wordsWithoutScript(pathname.slice(base.length)));
			if (!isDue) return html.replace(SCRIPT, '').replace(PLACE, '');
			if (!START.test(html)) throw new Error('Kit starts a page in another way than the first look knows');
			return html
				.replace(
					SCRIPT,
					() => `<script data-scripts="${scriptsOfLanguages()}" data-build="${version}">${FIRST_LOOK}</script>`
				)
				.replace(PLACE, () => `<div id="look" hidden></div><div id="welcome">${welcome()}</div>`)
				.replace(START, '<script id="start" type="text/plain">');
		}
	});
};

/** "en Latn, zh-Hans Hans": what a reader's language is told by. */
function scriptsOfLanguages(): string {
	return LOCALES.map((locale) => `${locale} ${LANGUAGES[locale].script}`).join();
}

/** Once in each language that has words, and for whom: without a script, or another wish, the first is seen. */
function welcome(): string {
	return inEveryLanguage((locale) => {
		const readers = LOCALES.filter((reader) => wordsFor(reader) === locale);
		return `<div lang="${locale}" data-for="${readers.join(' ')}">${withoutMarks(render(Welcome).body)}</div>`;
	});
}

/** Of a page of Procedures; nothing for any other. */
function wordsWithoutScript(path: string): string {
	const [, section, topic = '', ...deeper] = path.split('/');
	if (section !== 'procedures' || deeper.length > 0 || (topic !== '' && !isProcedureTopic(topic))) return '';
	const props = isProcedureTopic(topic) ? { topic } : {};
	return inEveryLanguage(
		(locale) => `<div lang="${locale}">${withoutMarks(render(WithoutScript, { props }).body)}</div>`
	);
}

function inEveryLanguage(write: (locale: (typeof COMPLETE_LOCALES)[number]) => string): string {
	const written = COMPLETE_LOCALES.map((locale) => {
		setLocale(locale);
		return write(locale);
	});
	setLocale('en');
	return written.join('');
}

/** The marks are for a script that would go on from here; ours starts anew. */
function withoutMarks(body: string): string {
	return body.replace(/<!--.*?-->/g, '');
}
