import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const clock = { name: 'Date', message: 'The clock is an argument; civil-date.ts does the arithmetic.' };
const layers = ['entry', 'db', 'state', 'platform', 'i18n', 'components', 'catalogue', 'actions', 'views'];

/** @param {string[]} names */
const forbid = (names) => [
	{
		group: names.flatMap((name) => [`$lib/${name}/*`, `**/${name}/*`]),
		message: 'This layer may not know that one: see the lay of the land in README.md.'
	},
	{ group: ['**/routes/**'], message: 'Nothing imports routes.' }
];
const frameworks = ['svelte', 'svelte/*', '@sveltejs/*', '$app/*', 'dexie'];

/** @param {string[]} names */
const without = (...names) => layers.filter((name) => !names.includes(name));

/** @param {string} folder @param {string[]} names @param {string[]} [packages] */
const layer = (folder, names, packages = []) => ({
	files: [`src/lib/${folder}/**/*.{ts,svelte}`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					...forbid(names),
					...(packages.length > 0 ? [{ group: packages, message: 'Kept out of this layer.' }] : [])
				]
			}
		]
	}
});

/** The floors of the domain, from the ground up: a file knows those on its own floor and below. */
const FLOORS = [
	['base'],
	['validity'],
	['billing'],
	['cancellation'],
	['record'],
	['deadline', 'plan'],
	['statement'],
	['alert', 'procedure']
];
const floors = FLOORS.flatMap((rooms, floor) =>
	rooms.map((room) => {
		const above = [...rooms.filter((other) => other !== room), ...FLOORS.slice(floor + 1).flat()];
		return {
			files: [`src/lib/domain/${room}/**/*.ts`],
			rules: {
				'no-restricted-imports': [
					'error',
					{
						patterns: [
							...forbid(layers),
							{ group: [...frameworks, 'valibot'], message: 'Kept out of this layer.' },
							...above.map((other) => ({
								group: [`**/${other}/*`],
								message: 'An arrow upwards: a floor knows only those below it.'
							}))
						]
					}
				]
			}
		};
	})
);

export default ts.config(
	{
		ignores: [
			'build*/',
			'.svelte-kit/',
			'src/lib/i18n/paraglide/',
			'src/lib/i18n/compiled/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'no-console': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': ['error', { allowTransitions: false }],
			'svelte/button-has-type': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['src/lib/domain/base/civil-date.ts', 'src/lib/platform/clock.ts', 'src/lib/i18n/format.ts'],
		rules: {
			'no-restricted-globals': ['error', clock],
			'max-lines': ['error', { max: 300 }]
		}
	},
	{
		files: ['src/lib/**/*.ts'],
		rules: {
			'max-lines': ['error', { max: 250 }],
			'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }]
		}
	},
	{ files: ['src/lib/catalogue/carriers/**/*.ts'], rules: { 'max-lines': 'off' } },
	layer('domain', layers, [...frameworks, 'valibot']),
	...floors,
	layer('catalogue', without('catalogue'), frameworks),
	layer('entry', without('entry'), frameworks),
	layer('db', without('db'), ['svelte', 'svelte/*', '@sveltejs/*', '$app/*']),
	layer('platform', without('platform', 'i18n'), frameworks),
	layer('i18n', without('i18n'), ['dexie']),
	layer('state', ['i18n', 'components', 'actions', 'views', 'entry'], []),
	layer('actions', ['components', 'catalogue', 'views'], ['dexie']),
	layer('components', ['db', 'state', 'platform', 'catalogue', 'actions', 'views', 'entry'], ['dexie']),
	{
		files: ['src/lib/domain/**/*.ts'],
		// The two parsers: of dates, and of a plan's terms.
		ignores: ['src/lib/domain/base/civil-date.ts', 'src/lib/domain/plan/terms-draft.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'TSAsExpression:not([typeAnnotation.type="TSTypeReference"][typeAnnotation.typeName.name="const"])',
					message: 'Only a parser mints a type.'
				}
			]
		}
	},
	{
		files: ['src/routes/**/*.{ts,svelte}', 'src/lib/views/**/*.{ts,svelte}'],
		rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['dexie'], message: 'Queries live in db.' }] }] }
	},
	{ files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } }
);
