import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startServer } from '../../../scripts/serve.js';
import { buildFolder } from '../../../scripts/builds.js';
import { expect, test } from '../support/app';

const hash = String.raw`'sha256-[A-Za-z0-9+/]{43}='`;
// Kit's route announcer, as svelte.config.js allows it.
const announcer = String.raw`'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='`.replaceAll(
	/[+/]/g,
	String.raw`\$&`
);

/** The whole policy, directive by directive, in the order in which it is sorted here. */
const policy = [
	`base-uri 'none'`,
	`connect-src 'self'`,
	`default-src 'none'`,
	`font-src 'self'`,
	`form-action 'none'`,
	`img-src 'self' blob: data:`,
	`manifest-src 'self'`,
	`object-src 'none'`,
	`require-trusted-types-for 'script'`,
	// Kit's start, and what Due shows before it (src/first-look.js).
	`script-src 'self' ${hash} ${hash}`,
	`style-src 'self'(?: ${hash})?`,
	`style-src-attr 'unsafe-hashes' ${announcer}(?: ${hash})?`,
	`trusted-types svelte-trusted-html sveltekit-trusted-url simfolio`,
	`worker-src 'self'`
];

const builtPages = readdirSync(buildFolder('site'), { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.html')
);

test('the site is built of pages', () => {
	expect(builtPages).toContain('index.html');
	expect(builtPages).toContain('200.html');
	expect(builtPages).toContain(path.join('subscriptions', 'new.html'));
});

for (const file of builtPages) {
	test(`${file} carries the whole policy before anything that could run`, () => {
		const html = readFileSync(path.join(buildFolder('site'), file), 'utf8');
		const meta = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html);
		expect(meta?.[1]?.split('; ').sort().join('; ')).toMatch(new RegExp(`^${policy.join('; ')}$`));

		const before = html.slice(html.indexOf('<head>') + '<head>'.length, meta?.index);
		expect(before.trim()).toBe('<meta charset="utf-8" />');
		expect(html).not.toMatch(/<[^!][^>]*\sstyle=/);
		expect(html).not.toMatch(/<[^!][^>]*\son[a-z]+=/);
		expect(html).not.toMatch(/https?:\/\//);
	});
}

test('every answer carries the headers that a meta tag cannot', async ({ request, app }) => {
	for (const address of ['/', '/subscriptions/some-record', '/service-worker.js', '/manifest.webmanifest']) {
		const headers = (await request.get(app.url + address)).headers();
		expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('no-referrer');
		expect(headers['permissions-policy']).toContain('camera=(self)');
		expect(headers['permissions-policy']).toContain('geolocation=()');
		expect(headers['cache-control']).toBe('no-cache');
	}
});

test('what carries its content in its name is kept for ever, and nothing else', async ({ request, app }) => {
	const html = await (await request.get(`${app.url}/`)).text();
	const script = /(\/_app\/immutable\/[^" ]+\.js)/.exec(html)?.[1] ?? '';
	expect((await request.get(app.url + script)).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
	expect((await request.get(`${app.url}/_app/immutable/missing.js`)).status()).toBe(404);
	expect((await request.get(`${app.url}/_headers`)).status()).toBe(404);
});

test('the policy stops a script that was smuggled into the page', async ({ page, app, offences }) => {
	await page.goto(`${app.url}/`);
	await expect(page.getByRole('navigation').first()).toBeVisible();
	const outcome = await page.evaluate(() => {
		const script = document.createElement('script');
		try {
			script.text = 'window.smuggled = true';
		} catch (fault) {
			return String(fault);
		}
		document.head.append(script);
		return 'smuggled' in window ? 'ran' : 'blocked';
	});
	expect(outcome).toContain('TrustedScript');
	await expect.poll(() => offences.length).toBeGreaterThan(0);
	// These were wanted; the test ends as every other, with none left.
	offences.length = 0;
});

test.describe('inside the page of another site', () => {
	test.use({ hosting: { headers: false } });

	test('it does not start, also where the host sends no headers', async ({ page, app, offences }) => {
		const stranger = await startServer({ root: 'tests/journeys/support/stranger' });
		await page.goto(`${stranger.url}/index.html?${app.url}/`);
		const frame = page.frameLocator('iframe');
		await expect(frame.getByText('Simfolio does not run inside another page.')).toBeVisible();
		await expect(frame.getByRole('link')).toHaveCount(0);
		await stranger.close();
		expect(offences.filter((offence) => !offence.startsWith(`request: ${stranger.url}`))).toEqual([]);
		offences.length = 0;
	});
});
