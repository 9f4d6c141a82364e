/**
 * Which modules share a file of the built site. Every file is asked for on its own, by a page, by the worker that stores
 * it, and by a cold start without a network: a few files that are read whole cost less than a hundred that are not.
 */

/** @typedef {{ importers: readonly string[], dynamicImporters: readonly string[], importedIds: readonly string[] }} Module */
/** @typedef {{ getModuleInfo: (id: string) => Module | null }} Modules */

/** What the first load of Due starts from. */
const FIRST_LOAD =
	/(client-optimized\/app\.js|runtime\/client\/entry\.js|src\/routes\/\+(layout\.svelte|layout\.ts|page\.svelte))$/;

/** Parts of Svelte that its list of all parts names, but that only forms and later pages use. */
const USED_LATER = /svelte\/src\/(reactivity\/map|internal\/client\/dom\/elements\/bindings\/(input|select))\.js$/;

/** What Due needs beyond that once there are records. */
const DUE_LIST = /src\/routes\/due\/DueList\.svelte$/;

/** What is asked for right after the list of Due. */
const AFTER_DUE =
	/src\/(routes\/due\/(AlertsToSee|QuietLines)|routes\/frame\/(AlertWatch|LookKeeper)|lib\/(db\/snapshot\/take-snapshot|state\/find-offers))\.\w+$/;

/** What every stored row is checked by, the package for it included. */
const CHECKS = /src\/lib\/db\/schema\/stored-row\.ts$/;

/** Where Kit loads a page from. */
const KIT_ENTRY = /\/\.svelte-kit\/generated\//;

/** Packages, and the catalogue: large, and each needed by a few screens only. */
const HEAVY = /\/node_modules\/(?!@lucide\/|svelte\/|@sveltejs\/)|\/src\/lib\/catalogue\/(carriers|common|phrases)\//;

/** The sentences of steps, loaded by area since their keys are computed. */
const STEP_WORDS = /\/src\/lib\/i18n\/paraglide\/areas\//;

/** Screens that lead to one another, with what they open later. */
const FAMILIES = {
	record: /src\/(routes\/subscriptions\/(new|\[id\])\/|lib\/views\/(record-actions|subscription-form|proof|vault)\/)/,
	procedures: /src\/routes\/(procedures|lost)\//,
	travel: /src\/routes\/(trips|departures|timeline)\//,
	data: /src\/(routes\/(settings|frame)\/|lib\/(db|actions|platform)\/)/
};

/**
 * All that the first load needs is in two files: packages, and ours, which changes more often. A cold start asks the
 * service worker for few files, and what only later pages need is in none of them.
 * @param {string} id @param {Modules} modules
 */
export function firstLoadPart(id, modules) {
	if (isWord(id) || USED_LATER.test(id) || !isImportedFrom(FIRST_LOAD, id, modules)) return null;
	return id.includes('/node_modules/') ? 'engine' : 'frame';
}

/** One file as well, and one style sheet. @param {string} id @param {Modules} modules */
export function duePart(id, modules) {
	return !isWord(id) && isImportedFrom(DUE_LIST, id, modules) ? 'due' : null;
}

/** What Due asks for after its list, in two files. @param {string} id @param {Modules} modules */
export function afterDuePart(id, modules) {
	const users = usersOf(id, modules);
	if (users.length < 2) return null;
	if (users.some((user) => CHECKS.test(user))) return 'checks';
	return users.some((user) => AFTER_DUE.test(user)) && isLight(id, modules) ? 'after-due' : null;
}

/** What screens of several families use. @param {string} id @param {Modules} modules */
export function sharedPart(id, modules) {
	const users = usersOf(id, modules);
	return users.length > 1 && familyOf(users) === undefined && isLight(id, modules) ? 'shared' : null;
}

/** What several screens of one family use. @param {string} id @param {Modules} modules */
export function familyPart(id, modules) {
	const users = usersOf(id, modules);
	return users.length > 1 && isLight(id, modules) ? familyOf(users) : null;
}

/** What tells the steps of a procedure, wherever that is. @param {string} id @param {Modules} modules */
export function stepsPart(id, modules) {
	return usersOf(id, modules).length > 1 && !needs(HEAVY, id, modules) && needs(STEP_WORDS, id, modules)
		? 'steps'
		: null;
}

/** @param {string} id @param {Modules} modules */
function isLight(id, modules) {
	return !needs(HEAVY, id, modules) && !needs(STEP_WORDS, id, modules);
}

/** @param {readonly string[]} users */
function familyOf(users) {
	return Object.entries(FAMILIES).find(([, screens]) => users.every((user) => screens.test(user)))?.[0];
}

/** @param {RegExp} entry @param {string} id @param {Modules} modules @returns {boolean} */
function isImportedFrom(entry, id, modules, asked = new Set()) {
	if (entry.test(id)) return true;
	if (asked.has(id)) return false;
	asked.add(id);
	const { importers = [] } = modules.getModuleInfo(id) ?? {};
	return importers.some((importer) => isImportedFrom(entry, importer, modules, asked));
}

/**
 * The pages, and what is loaded on its own, that cannot be without this module.
 * @param {string} id @param {Modules} modules @returns {readonly string[]}
 */
function usersOf(id, modules) {
	/** @type {Set<string>} */
	const users = new Set();
	const asked = new Set();
	const ask = (/** @type {string} */ name) => {
		const found = asked.has(name) || isWord(name) || KIT_ENTRY.test(name) ? null : modules.getModuleInfo(name);
		asked.add(name);
		if (found === null) return;
		if (found.dynamicImporters.length > 0 || found.importers.some((importer) => KIT_ENTRY.test(importer)))
			users.add(name);
		found.importers.forEach(ask);
	};
	ask(id);
	return [...users];
}

/** @param {RegExp} wanted @param {string} id @param {Modules} modules @returns {boolean} */
function needs(wanted, id, modules, asked = new Set()) {
	if (asked.has(id) || isWord(id) || firstLoadPart(id, modules) !== null || duePart(id, modules) !== null) return false;
	if (wanted.test(id)) return true;
	asked.add(id);
	const { importedIds = [] } = modules.getModuleInfo(id) ?? {};
	return importedIds.some((imported) => needs(wanted, imported, modules, asked));
}

/** Each message is a module, imported by the list of all of them: who really uses it is known to the bundler alone. @param {string} id */
export function isWord(id) {
	return /\/i18n\/paraglide\/messages[/.]/.test(id);
}
