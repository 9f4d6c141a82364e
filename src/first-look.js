// @ts-check
// Stands in the head of Due's page and runs before any module: draws what was stored of Due, or leaves the skeleton.
// Nothing older than the data is shown: the database itself says which generation it holds. The modules start in the
// frame after it: started at once, they would hold up what can be read already.
(() => {
	const PATIENCE = 1_000; // ms; then the page is not held up any longer
	const { build: version, list = '' } = document.currentScript?.dataset ?? {};

	/** @param {string} key */
	function stored(key) {
		return localStorage.getItem(key);
	}

	/**
	 * @param {Pick<import('./lib/db/look/look-row').LookRow, 'svg' | 'shapes' | 'parts'>} look
	 * @param {import('./lib/db/look/look-row').Instance} instance
	 * @returns {Element}
	 */
	function build(look, [number, values]) {
		let next = 0;
		/** @param {import('./lib/db/look/look-row').Shape} shape @param {boolean} inSvg @returns {Element} */
		const make = ([tag, attributes, children], inSvg) => {
			const isSvg = inSvg || tag === 'svg';
			const element = isSvg ? document.createElementNS(look.svg, tag) : document.createElement(tag);
			for (const name in attributes) element.setAttribute(name, String(attributes[name] || values[next++]));
			for (const child of children) {
				if (typeof child === 'object') {
					element.append(make(child, isSvg));
					continue;
				}
				const value = values[next++] ?? '';
				const part = typeof value === 'number' && look.parts[value];
				element.append(part ? build(look, part) : String(value));
			}
			return element;
		};
		return make(/** @type {import('./lib/db/look/look-row').Shape} */ (look.shapes[number]), false);
	}

	/** @param {any} look @param {any} install @param {any} device @param {number} count */
	function show(look, install, device, count) {
		const [place, app] = ['look', 'app'].map((id) => document.getElementById(id));
		const witness = JSON.parse(stored('simfolio-witness') ?? '{}');
		const now = Date.now();
		const span = look?.spans.find((/** @type {any} */ { from, until }) => from <= now && now < until);
		if (!place || !app || !span || !install) return;
		const isCurrent =
			look.installId === install.installId &&
			look.generation === install.generation &&
			witness.installId === install.installId &&
			witness.generation <= install.generation &&
			count === look.count &&
			count >= install.subscriptions &&
			look.build === version &&
			look.language === `${stored('simfolio-language')} ${navigator.languages}` &&
			look.zone === Intl.DateTimeFormat().resolvedOptions().timeZone &&
			now >= (device ? device.lastSeenNow - 6e5 : 0) &&
			now >= look.madeAt;
		if (!isCurrent) return;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(look.css);
		document.adoptedStyleSheets = [sheet];
		document.documentElement.lang = look.lang;
		document.documentElement.dir = look.dir;
		place.append(build(look, span.look));
		// What is tapped before the page can answer is marked, and done as soon as it can.
		place.addEventListener('click', ({ target }) => {
			const button = target instanceof Element && target.closest('button');
			if (!button) return;
			place.querySelector('[aria-busy]')?.removeAttribute('aria-busy');
			button.setAttribute('aria-busy', 'true');
		});
		place.hidden = false;
		app.hidden = true;
	}

	/** What is stored, and `undefined` where it cannot be read. @returns {Promise<Parameters<typeof show> | undefined>} */
	function read() {
		return new Promise((resolve) => {
			if (!hasRecords()) return resolve(undefined);
			setTimeout(resolve, PATIENCE);
			const opening = indexedDB.open('simfolio');
			// Nothing is there: it must not be made here.
			opening.onupgradeneeded = () => opening.transaction?.abort();
			opening.onerror = (event) => {
				event.preventDefault();
				resolve(undefined);
			};
			opening.onsuccess = () => {
				const database = opening.result;
				database.onversionchange = () => database.close();
				try {
					const reading = database.transaction(['meta', 'subscriptions']);
					const meta = reading.objectStore('meta');
					const [look, install, device] = ['look', 'install', 'device'].map((key) => meta.get(key));
					const count = reading.objectStore('subscriptions').count();
					reading.onabort = () => resolve(undefined);
					reading.oncomplete = () => {
						database.close();
						resolve([look?.result, install?.result, device?.result, count.result]);
					};
				} catch {
					database.close();
					resolve(undefined);
				}
			};
		});
	}

	function hasRecords() {
		return JSON.parse(stored('simfolio-witness') ?? '{}').subscriptions > 0;
	}

	/** What Kit wrote into the page to start from waits there as text. What the list needs is asked for along with it. */
	function start() {
		for (const href of hasRecords() ? list.split(' ') : []) {
			document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
		}
		const script = document.getElementById('start');
		script?.removeAttribute('type');
		script?.parentElement?.append(script);
	}

	const parsed = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
	// Storage that is denied is said by the page itself.
	Promise.all([read().catch(() => undefined), parsed])
		.then(([found]) => {
			if (found) show(...found);
			return new Promise((resolve) => {
				// A page that nobody looks at makes no frames.
				if (!found || document.hidden) return resolve(undefined);
				requestAnimationFrame(() => setTimeout(resolve));
			});
		})
		.then(start, start);
})();
