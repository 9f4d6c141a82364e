import { makeProfile, pause, visit, workerActive } from './throttled-browser.js';

/** Nothing more is asked for after so long without a request. */
const SILENCE = 4_000;

/**
 * A new user's first visit over a slow line that worker and page share: when the site opens without a server, and when
 * the last of its files has come, in ms since navigation.
 * @param {import('./targets.js').Target} target @param {import('./sites.js').Site} site @param {string} trust
 */
export async function measureOfflineReady(target, site, trust) {
	const profile = makeProfile(trust);
	await site.start({ slow: true });
	const context = await profile.launch({ offline: false });
	try {
		const started = performance.now();
		const { page } = await visit(context, site.url, target.empty, { line: 'of the server' });
		await workerActive(page);
		const opens = performance.now() - started;
		for (;;) {
			const last = site.served.at(-1)?.at ?? 0;
			if (performance.now() - last > SILENCE) return { opens, whole: last - started };
			await pause(500);
		}
	} finally {
		await context.close();
		await site.stop();
		profile.remove();
	}
}
