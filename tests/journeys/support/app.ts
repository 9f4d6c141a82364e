import { test as base, expect, type BrowserContext, type ConsoleMessage, type Page } from '@playwright/test';
import { BUILDS, buildFolder } from '../../../scripts/builds.js';
import { startServer } from '../../../scripts/serve.js';

export { expect } from '@playwright/test';

export type BuildName = keyof typeof BUILDS;
interface Hosting {
	build?: BuildName;
	/** Sent with every file instead of what `_headers` says. */
	cacheControl?: string;
	/** `false`: a host that cannot send headers of ours. */
	headers?: boolean;
}

/** The built site behind a static server of its own, on a port that stays the same when it is stopped and started. */
export interface App {
	/** Without a trailing slash, base path included. */
	url: string;
	/** From now on nothing answers: the network is gone. */
	stop(): Promise<void>;
	/** Serves again, `build` in place of the one before: a deployment. */
	start(build?: BuildName): Promise<void>;
}

interface Fixtures {
	hosting: Hosting;
	app: App;
	/** What the page did that it must never do; empty at the end of every test. */
	offences: string[];
}

async function startApp({ build = 'site', ...options }: Hosting): Promise<App> {
	const serve = (name: BuildName, port: number) =>
		startServer({ ...options, root: buildFolder(name), base: BUILDS[name].base, port });
	let current = build;
	let server = await serve(build, 0);
	const port = Number(new URL(server.url).port);
	return {
		url: server.url,
		stop: () => server.close(),
		async start(next = current) {
			await server.close();
			current = next;
			server = await serve(next, port);
		}
	};
}

function isPolicyComplaint(message: ConsoleMessage): boolean {
	return /content security policy|trusted ?(type|html|script)/i.test(message.text());
}

/** Violations of the policy, errors that nobody caught, and requests to another origin, from every page and worker of a context. */
async function watch(context: BrowserContext, origin: string, offences: string[]): Promise<void> {
	await context.exposeBinding('reportViolation', (_source, violation: string) => {
		offences.push(`policy: ${violation}`);
	});
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
			const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
			report(`${violatedDirective} ${blockedURI} ${sample}`);
		});
	});
	context.on('weberror', (fault) => offences.push(`uncaught: ${fault.error().message}`));
	context.on('console', (message) => {
		if (isPolicyComplaint(message)) offences.push(`console: ${message.text()}`);
	});
	context.on('request', (request) => {
		const { protocol, origin: target } = new URL(request.url());
		if (protocol.startsWith('http') && target !== origin) offences.push(`request: ${request.url()}`);
	});
}

export const test = base.extend<Fixtures>({
	hosting: [{}, { option: true }],
	app: async ({ hosting }, use) => {
		const app = await startApp(hosting);
		await use(app);
		await app.stop();
	},
	offences: [
		async ({ context, app }, use) => {
			const offences: string[] = [];
			await watch(context, new URL(app.url).origin, offences);
			await use(offences);
			expect(offences).toEqual([]);
		},
		{ auto: true }
	]
});

/** Where the service worker is under test; elsewhere none is installed, which takes as long as everything else. */
export const testWithServiceWorker = test.extend({ serviceWorkers: 'allow' });

/** What the device's clock says, in every page of the context from its next load on; it stands still until the test moves it. */
export async function setClock(page: Page, iso: string): Promise<void> {
	await page.clock.setFixedTime(new Date(iso));
}

/** The service worker has everything: from here on the site must work without its server. */
export async function waitUntilOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
}

/** Leaves nothing of the page running, then opens the address as a cold start. */
export async function coldStart(page: Page, url: string): Promise<Page> {
	const context = page.context();
	await page.close();
	const next = await context.newPage();
	await next.goto(url);
	return next;
}
