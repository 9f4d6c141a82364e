import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goldenProcedures } from '../../../support/catalogue/golden-procedures';

const folder = 'tests/unit/catalogue/golden';
const texts = goldenProcedures();

test('the checked-in texts are those of eight plans in two languages', () => {
	expect(readdirSync(folder).sort()).toEqual([...texts.keys()].sort());
	expect(texts.size).toBe(16);
});

test.each([...texts.keys()])(
	'%s is what the screens tell: else read the difference and run npm run goldens',
	(name) => {
		expect(texts.get(name)?.split('\n')).toEqual(readFileSync(`${folder}/${name}`, 'utf8').split('\n'));
	}
);
