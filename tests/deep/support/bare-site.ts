import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the title says where nothing was lost. */
export const BARE = 'Bare';

/** What any page does that keeps records: one store, each replacement one strict transaction, a word when it is done. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>${BARE}</title><p id="state">…</p><script>
const opened = new Promise((resolve, reject) => {
	const request = indexedDB.open('simfolio', 1);
	request.onupgradeneeded = ({ dataLoss = 'none', dataLossMessage }) => {
		// Chromium alone says when it has thrown a store away, and why.
		if (dataLoss !== 'none') document.title = \`\${dataLoss} loss: \${dataLossMessage}\`;
		['subscriptions', 'activities'].forEach((name) => request.result.createObjectStore(name, { keyPath: 'id' }));
	};
	request.onsuccess = () => resolve(request.result);
	request.onerror = () => reject(request.error);
});
async function replaceAll(rows) {
	const transaction = (await opened).transaction(Object.keys(rows), 'readwrite', { durability: 'strict' });
	for (const [name, all] of Object.entries(rows)) {
		transaction.objectStore(name).clear();
		for (const row of all) transaction.objectStore(name).put(row);
	}
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	document.querySelector('#state').textContent = 'done';
}
opened.then(() => (document.querySelector('#state').textContent = 'open'));
</script>`;

/** Nothing of ours: what is lost here is lost by the browser. */
export async function startBareSite(): Promise<{ url: string; close(): void }> {
	const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE));
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://localhost:${port}`, close: () => void server.close() };
}
