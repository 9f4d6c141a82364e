import { modulesOf } from './built-site.js';

/** @typedef {import('./sites.js').Served} Served */

/** What the first load of Due must do without. @type {Record<string, RegExp>} */
const LATER = {
	catalogue: /^src\/lib\/catalogue\//,
	procedures: /^src\/lib\/(domain\/procedure|i18n\/paraglide\/areas\/)|\/procedure_/,
	form: /\/(subscription-form|subscriptions\/(new|form))\/|libphonenumber/,
	'schema and backup': /^src\/lib\/db\/(schema|backup|restore)|node_modules\/valibot\//,
	'scanner, encryption, calendar files': /node_modules\/(barcode-detector|age-encryption|ical\.js|uqr|papaparse)\//
};

/** Everything up to the request for the worker, which fetches the rest of the site. @param {readonly Served[]} served */
export function beforeWorker(served) {
	const worker = served.findIndex(({ pathname }) => pathname === '/service-worker.js');
	return worker === -1 ? served : served.slice(0, worker);
}

/** In bytes. @param {readonly Served[]} served */
export function sizesByType(served) {
	const sum = (/** @type {RegExp} */ type) =>
		served.filter((file) => type.test(file.type)).reduce((total, { size }) => total + size, 0);
	return { html: sum(/html/), js: sum(/javascript/), css: sum(/css/), total: sum(/./), files: served.length };
}

/** By what it must do without: the modules that were loaded all the same. @param {readonly Served[]} served */
export function tooEarly(served) {
	const modules = new Set(served.flatMap(({ pathname }) => modulesOf(pathname)));
	if (modules.size === 0) throw new Error('The build has no source maps');
	return Object.entries(LATER).map(([what, pattern]) => ({
		what,
		modules: [...modules].filter((module) => pattern.test(module)).sort()
	}));
}
