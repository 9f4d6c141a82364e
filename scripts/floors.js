/**
 * The lay of the land as data, for ESLint (which refuses an import while it is typed) and for the unit test (which follows
 * every import to its file). README.md says it in words.
 */

/** The floors of the domain, from the ground up: a file knows those on its own floor and below. */
export const FLOORS = [
	['base'],
	['validity'],
	['billing'],
	['cancellation'],
	['record'],
	['deadline', 'plan'],
	['statement'],
	['alert', 'procedure', 'find', 'timeline', 'role'],
	['trip', 'departure']
];

const everything = [
	...['domain', 'catalogue', 'entry', 'db', 'platform', 'i18n', 'state'],
	...['actions', 'components', 'views', 'routes']
];

/** By layer, the layers it may know besides itself. @type {Readonly<Record<string, readonly string[]>>} */
export const KNOWS = {
	domain: [],
	catalogue: ['domain'],
	entry: ['domain'],
	db: ['domain'],
	platform: ['domain', 'i18n'],
	i18n: ['domain'],
	state: ['domain', 'catalogue', 'db', 'platform'],
	actions: ['domain', 'entry', 'db', 'platform', 'i18n', 'state'],
	components: ['domain', 'i18n'],
	views: everything.filter((name) => name !== 'routes'),
	routes: everything,
	'service-worker': ['domain', 'db', 'platform', 'i18n']
};
