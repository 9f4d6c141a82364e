const FILES = ['./', 'manifest.webmanifest'];
/** @type {any} Typed for pages, this runs in a worker. */
const worker = globalThis;

worker.addEventListener('install', (/** @type {any} */ event) => {
	event.waitUntil(caches.open('floor').then((cache) => cache.addAll(FILES)));
});
worker.addEventListener('fetch', (/** @type {any} */ event) => {
	event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});
