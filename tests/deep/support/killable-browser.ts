import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/chromium.js';

export interface KillableBrowser {
	page: Page;
	/** SIGKILL to the browser and all its processes: nothing gets to flush anything. */
	kill(): Promise<void>;
	/** As its user closes it: everything is flushed. */
	quit(): Promise<void>;
}

/** A browser in a process group of its own, with its profile in `profile`. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
	const executable = findChromium();
	if (executable === undefined) throw new Error('No Chromium: run scripts/ensure-browser.js');
	const child = spawn(
		executable,
		[...CHROMIUM_ARGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
		{ detached: true, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const browser = await chromium.connectOverCDP(await debuggingAddress(child));
	const [context] = browser.contexts();
	if (context === undefined) throw new Error('The browser started without a window');
	return {
		page: await context.newPage(),
		async quit() {
			const gone = once(child, 'exit');
			const session = await browser.newBrowserCDPSession();
			await session.send('Browser.close').catch(() => {});
			await gone;
		},
		async kill() {
			const gone = once(child, 'exit');
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
			await gone;
			await browser.close().catch(() => {});
		}
	};
}

async function debuggingAddress(child: ChildProcess): Promise<string> {
	let said = '';
	for await (const chunk of child.stderr ?? []) {
		said += String(chunk);
		const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
		if (address !== undefined) return address;
	}
	throw new Error(`The browser did not start:\n${said}`);
}
