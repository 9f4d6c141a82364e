/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { checkAlerts } from './check-alerts';
import { answerNotification } from './answer-notification';

declare const self: ServiceWorkerGlobalScope;

/** The page for every address that was not built as a file of its own, such as one record's. */
const FALLBACK = `${base}/200.html`;

// Names under `build` hold a hash of their content. The others keep theirs from version to version, so they carry a
// revision: with it Workbox asks past the HTTP cache, and a host that says max-age cannot slip an old page into a new version.
precacheAndRoute(
	[
		...build.map((url) => ({ url, revision: null })),
		...[...files, ...prerendered, FALLBACK].map((url) => ({ url, revision: version }))
	],
	{ ignoreURLParametersMatching: [/./], cleanURLs: false }
);
registerRoute(new NavigationRoute(createHandlerBoundToURL(FALLBACK)));
cleanupOutdatedCaches();

// A new version waits until the user agrees; only then does the page send this.
self.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') self.skipWaiting();
});

// TypeScript does not know the event yet.
self.addEventListener('periodicsync', (event) => {
	if (event instanceof ExtendableEvent) event.waitUntil(checkAlerts(self.registration));
});

self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(answerNotification(self, event));
});
