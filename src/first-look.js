// @ts-check
// Stands in the head of Due's page and runs before any module: draws what was stored of Due, or leaves the skeleton.
// Nothing older than the data is shown: the database itself says which generation it holds. The modules start in the
// frame after it: started at once, they would hold up what can be read already.
(() => {
	const PATIENCE = 1_000; // ms; then the page is not held up any longer
	const { build: version, modules = '', list = '', scripts = '' } = document.currentScript?.dataset ?? {};
	const root = document.documentElement;

	/** @param {string} key */
	function stored(key) {
		return localStorage.getItem(key);
	}

	/**
	 * @param {Pick<import('./lib/db/look/look-row').LookRow, 'svg' | 'shapes' | 'parts'>} look
	 * @param {string} instance
	 * @returns {Element}
	 */
	function build(look, instance) {
		const [number, values] = /** @type {import('./lib/db/look/look-row').Instance} */ (JSON.parse(instance));
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
		return make(JSON.parse(look.shapes[number] ?? ''), false);
	}

	/** Says whether it was. @param {any} look @param {any} install @param {any} device @param {number} count @returns {boolean} */
	function show(look, install, device, count) {
		const [place, app] = ['look', 'app'].map((id) => document.getElementById(id));
		const seen = witness();
		const now = Date.now();
		const span = look?.spans.find((/** @type {any} */ { from, until }) => from <= now && now < until);
		if (!place || !app || !span || !install) return false;
		const isCurrent =
			!device?.appLock &&
			look.installId === install.installId &&
			look.generation === install.generation &&
			seen.installId === install.installId &&
			(seen.generation ?? 0) <= install.generation &&
			count === look.count &&
			count >= install.subscriptions &&
			look.build === version &&
			look.language === `${stored('simfolio-language')} ${navigator.languages}` &&
			look.zone === zone() &&
			now >= (device ? device.lastSeenNow - 6e5 : 0) &&
			now >= look.madeAt;
		if (!isCurrent) return false;
		style(look.css);
		root.lang = look.lang;
		root.dir = look.dir;
		place.append(build(look, span.look));
		markTaps(place);
		place.hidden = false;
		app.hidden = true;
		return true;
	}

	/** What is stored, and `undefined` where it cannot be read. @returns {Promise<Parameters<typeof show> | undefined>} */
	function read() {
		return new Promise((resolve) => {
			if (known !== 'records') return resolve(undefined);
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

	/** As `deviceZone` in `src/lib/platform/device-zone.ts` asks for it. */
	function zone() {
		return 'Temporal' in globalThis ? Temporal.Now.timeZoneId() : Intl.DateTimeFormat().resolvedOptions().timeZone;
	}

	/** As the data was when it was last written. @returns {{ installId?: string, generation?: number, subscriptions?: number }} */
	function witness() {
		return JSON.parse(stored('simfolio-witness') ?? '{}');
	}

	/** The words of the page are for who was never here: whose data is gone must not read them. */
	function reader() {
		try {
			if ((witness().subscriptions ?? 0) > 0) return 'records';
			const isNew = stored('simfolio-witness') !== null || !navigator.serviceWorker?.controller;
			return isNew ? 'new' : 'unknown';
		} catch {
			return 'unknown'; // storage is denied: the page says so itself
		}
	}

	/** As `localeFor` in `src/lib/i18n/locale.ts` chooses. @returns {string} */
	function language() {
		const known = scripts.split(',').map((each) => each.split(' '));
		for (const tag of [stored('simfolio-language') ?? '', ...navigator.languages]) {
			try {
				const { language, script } = new Intl.Locale(tag).maximize();
				const spoken = known.filter(([locale = '']) => locale.split('-')[0] === language);
				const [locale] = spoken.find(([, written]) => written === script) ?? spoken[0] ?? [];
				if (locale) return locale;
			} catch {
				// Not a tag.
			}
		}
		return 'en';
	}

	/** The words of a new reader in the reader's language. */
	function welcome() {
		root.lang = language();
		style(`#welcome > :first-child { display: none } #welcome > [data-for~='${root.lang}'] { display: block }`);
	}

	/** @param {string} css */
	function style(css) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
	}

	/** What is tapped before the page can answer is marked, and done as soon as it can. @param {Element} place */
	function markTaps(place) {
		place.addEventListener('click', ({ target }) => {
			const button = target instanceof Element && target.closest('button');
			if (!button) return;
			place.querySelector('[aria-busy]')?.removeAttribute('aria-busy');
			button.setAttribute('aria-busy', 'true');
		});
	}

	/** @param {string} hrefs */
	function preload(hrefs) {
		for (const href of hrefs.split(' ')) {
			document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
		}
	}

	/** What Kit wrote into the page to start from waits there as text. What the list needs is asked for along with it. */
	function start() {
		if (known === 'records') preload(`${modules} ${list}`);
		const script = document.getElementById('start');
		script?.removeAttribute('type');
		script?.parentElement?.append(script);
	}

	const known = reader();
	if (known !== 'records') preload(modules);
	if (known === 'new') welcome();
	else root.dataset.known = known;
	const parsed = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
	Promise.all([read().catch(() => undefined), parsed])
		.then(([found]) => {
			const words = document.getElementById('welcome');
			if (words && known === 'new') markTaps(words);
			const isShown = found !== undefined && show(...found);
			return new Promise((resolve) => {
				// A page that nobody looks at makes no frames.
				if (!isShown || document.hidden) return resolve(undefined);
				requestAnimationFrame(() => setTimeout(resolve));
			});
		})
		.then(start, start);
})();
