import sheet from '../../vectors/plan-facts.json';
import { catalogueEntries } from './catalogue-files';
import { catalogueTable } from './catalogue-table';
import { factMatrix, type FactMatrix, type FactSheet, type SheetFact } from './fact-matrix';

/** JSON knows no tuples: a place and a piece of its text stand in a list of two. */
const factSheet: FactSheet = Object.fromEntries(
	Object.entries(sheet).map(([id, rows]: [string, readonly WrittenFact[]]) => [
		id,
		rows.map(({ shown, ...fact }) => ({
			...fact,
			...(shown && { shown: shown.map(([place = '', piece = '']) => [place, piece] as const) })
		}))
	])
);

interface WrittenFact extends Omit<SheetFact, 'shown'> {
	shown?: readonly (readonly string[])[];
}

/** What `npm run catalogue` writes, by path; a unit test compares it with what is there. */
export function catalogueDocuments(): Record<'docs/catalogue.md' | 'tests/vectors/fact-matrix.json', string> {
	return {
		'docs/catalogue.md': catalogueTable(catalogueEntries, factSheet),
		'tests/vectors/fact-matrix.json': matrixText(factMatrix(catalogueEntries, factSheet))
	};
}

/** One fact a line, so that a change of one reads as one. */
function matrixText(matrix: FactMatrix): string {
	const plans = Object.entries(matrix).map(
		([id, rows]) => `\t${JSON.stringify(id)}: [\n${rows.map((row) => `\t\t${JSON.stringify(row)}`).join(',\n')}\n\t]`
	);
	return `{\n${plans.join(',\n')}\n}\n`;
}
