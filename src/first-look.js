// @ts-check
// Stands in the page of Due itself and runs before any module: draws what was stored of Due, or leaves the skeleton.
// Nothing older than the data is shown: the database itself says which generation it holds.
(() => {
	const place = document.getElementById('look');

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
		const app = document.getElementById('app');
		const witness = JSON.parse(stored('simfolio-witness') ?? '{}');
		const now = Date.now();
		const span = look?.spans.find((/** @type {any} */ { from, until }) => from <= now && now < until);
		if (!place?.isConnected || !app || !span || !install) return;
		const isCurrent =
			look.installId === install.installId &&
			look.generation === install.generation &&
			witness.installId === install.installId &&
			witness.generation <= install.generation &&
			count === look.count &&
			count >= install.subscriptions &&
			look.build === place.dataset.build &&
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

	try {
		if (!JSON.parse(stored('simfolio-witness') ?? '{}').subscriptions) return;
		const opening = indexedDB.open('simfolio');
		// Nothing is there: it must not be made here.
		opening.onupgradeneeded = () => opening.transaction?.abort();
		opening.onerror = (event) => event.preventDefault();
		opening.onsuccess = () => {
			const database = opening.result;
			database.onversionchange = () => database.close();
			try {
				const reading = database.transaction(['meta', 'subscriptions']);
				const meta = reading.objectStore('meta');
				const [look, install, device] = ['look', 'install', 'device'].map((key) => meta.get(key));
				const count = reading.objectStore('subscriptions').count();
				reading.oncomplete = () => {
					database.close();
					show(look?.result, install?.result, device?.result, count.result);
				};
			} catch {
				database.close();
			}
		};
	} catch {
		// Storage is denied: the page says so itself.
	}
})();
