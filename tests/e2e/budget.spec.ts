import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './support/app';

test.use({ serviceWorkers: 'block' });

const KB = 1000;

// House budgets, brotli: all that the first visit of Due loads before the service worker fills its store.
test('the first load of Due stays within its budget', async ({ page, app }) => {
	const sizes = { html: 0, js: 0, all: 0 };
	const arrived: Promise<void>[] = [];
	page.on('response', (response) => {
		arrived.push(
			response.body().then((body) => {
				const size = brotliCompressSync(body).length;
				const type = response.headers()['content-type'] ?? '';
				// The worker's own loader comes after the page is there and idle.
				if (body.includes('workbox:window')) return;
				sizes.all += size;
				if (type.startsWith('text/html')) sizes.html += size;
				if (type.startsWith('text/javascript')) sizes.js += size;
			})
		);
	});
	await page.goto(`${app.url}/`, { waitUntil: 'networkidle' });
	await Promise.all(arrived);

	expect(sizes.js).toBeGreaterThan(10 * KB);
	expect(sizes.html).toBeLessThanOrEqual(14 * KB);
	expect(sizes.js).toBeLessThanOrEqual(75 * KB);
	expect(sizes.all).toBeLessThanOrEqual(84 * KB);
});
