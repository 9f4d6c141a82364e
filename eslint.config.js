import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { FLOORS, KNOWS } from './scripts/floors.js';
import svelteConfig from './svelte.config.js';

const clock = { name: 'Date', message: 'The clock is an argument; civil-date.ts does the arithmetic.' };
/** The layers of src/lib above the domain: what every file may know. */
const layers = Object.keys(KNOWS).filter((name) => !['domain', 'routes', 'service-worker'].includes(name));

/** @param {string[]} names */
const forbid = (names) => [
	{
		group: names.flatMap((name) => [`$lib/${name}/*`, `**/${name}/*`]),
		message: 'This layer may not know that one: see the lay of the land in README.md.'
	},
	{ group: ['**/routes/**'], message: 'Nothing imports routes.' }
];
const frameworks = ['svelte', 'svelte/*', '@sveltejs/*', '$app/*', 'dexie'];

/** Refuses all that a layer may not know, and packages that are kept out of it. @param {string} folder @param {string[]} [packages] */
const layer = (folder, packages = []) => ({
	files: [`src/lib/${folder}/**/*.{ts,svelte}`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					...forbid(layers.filter((name) => name !== folder && !KNOWS[folder]?.includes(name))),
					...(packages.length > 0 ? [{ group: packages, message: 'Kept out of this layer.' }] : [])
				]
			}
		]
	}
});

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
		ignores: [
			'src/lib/domain/base/civil-date.ts',
			'src/lib/platform/clock.ts',
			'src/lib/i18n/format.ts',
			'src/lib/i18n/calendar-names.ts'
		],
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
	layer('domain', [...frameworks, 'valibot']),
	...floors,
	layer('catalogue', frameworks),
	layer('entry', frameworks),
	layer('db', ['svelte', 'svelte/*', '@sveltejs/*', '$app/*']),
	layer('platform', frameworks),
	layer('i18n', ['dexie']),
	layer('state'),
	layer('actions', ['dexie']),
	layer('components', ['dexie']),
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
	{
		// Every switch over a union names every member, in functions that return nothing too. Needs types, so costs the most.
		files: ['src/lib/**/*.ts', 'src/routes/**/*.ts'],
		ignores: ['src/**/*.svelte.ts', 'src/lib/entry/**', 'src/lib/views/subscription-form/**'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false }
			]
		}
	},
	{ files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } }
);
