import { expect, test } from 'vitest';
import { faultsOfLockfile } from '../../../scripts/check-lockfile.js';

const sound = { integrity: 'sha512-abc', resolved: 'https://registry.npmjs.org/x/-/x-1.0.0.tgz' };

test.each([
	{ fault: undefined, entry: sound },
	{ fault: undefined, entry: { integrity: 'sha512-abc' } },
	{ fault: 'node_modules/x has no sha512', entry: { resolved: sound.resolved } },
	{ fault: 'node_modules/x has no sha512', entry: { ...sound, integrity: 'sha1-abc' } },
	{
		fault: 'node_modules/x comes from git+ssh://git@github.com/x/x.git',
		entry: { ...sound, resolved: 'git+ssh://git@github.com/x/x.git' }
	},
	{ fault: 'node_modules/x runs a script on installing', entry: { ...sound, hasInstallScript: true } }
])('$entry: $fault', ({ entry, fault }) => {
	expect(faultsOfLockfile({ '': {}, 'node_modules/x': entry })).toEqual(fault === undefined ? [] : [fault]);
});

test('more than eighteen runtime dependencies are too many', () => {
	const dependencies = Object.fromEntries(Array.from({ length: 19 }, (_, n) => [`package-${n}`, '1.0.0']));
	expect(faultsOfLockfile({ '': { dependencies } })).toEqual(['19 runtime dependencies, at most 18']);
});
