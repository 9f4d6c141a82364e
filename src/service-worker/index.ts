/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { alertScript } from './alert-script';
import { storeSite, type SiteFile } from './site/store-site';

declare const self: ServiceWorkerGlobalScope;

/** The page for every address that was not built as a file of its own, such as one record's. */
const FALLBACK = `${base}/200.html`;

// Names under `build` hold a hash of their content. The others keep theirs from version to version, so they carry a
// revision: with it the worker asks past the HTTP cache, and a host that says max-age cannot slip an old page into a new version.
const site: readonly SiteFile[] = [
	...[...files, ...prerendered, FALLBACK].map((url) => ({ url, revision: version })),
	...build.map((url) => ({ url, revision: null }))
];
const controller = new PrecacheController();
controller.addToCacheList([...site]);
self.addEventListener('install', (event) => event.waitUntil(install()));
// The page of the first visit has no worker yet. What it has not loaded so far is in the packs alone, so it is answered from now on.
self.addEventListener('activate', (event) =>
	event.waitUntil(controller.activate(event).then(() => self.clients.claim()))
);
registerRoute(new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./], cleanURLs: false }));
registerRoute(new NavigationRoute(controller.createHandlerBoundToURL(FALLBACK)));
cleanupOutdatedCaches();

// A new version waits until the user agrees; only then does the page send this.
self.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') self.skipWaiting();
});

// TypeScript does not know the event yet.
self.addEventListener('periodicsync', (event) => {
	if (event instanceof ExtendableEvent) event.waitUntil(alertScript().checkAlerts(self.registration));
});

self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(alertScript().answerNotification(self, event, base));
});

/** All or nothing. The script comes first: a browser takes one in while the worker is installed, and keeps it from then on. */
async function install(): Promise<void> {
	alertScript();
	await storeSite(controller, site);
}
