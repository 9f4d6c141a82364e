import { catalogueEntries } from './catalogue-files';
import { catalogueTable } from './catalogue-table';
import { situations, statementExamples, statementTable } from '../statement-table';
import { withReads } from './sheet-reads';
import { readSheets, sheetText } from './sheets';

/** What `npm run catalogue` writes, by path; a unit test compares it with what is there. */
export function catalogueDocuments(): Readonly<Record<string, string>> {
	const sheets = readSheets();
	const all = situations();
	return {
		'docs/catalogue.md': catalogueTable(
			catalogueEntries,
			sheets.flatMap(({ plans }) => plans)
		),
		'docs/statements.md': statementTable(all),
		'tests/vectors/statements.json': statementExamples(all),
		...Object.fromEntries(sheets.map((sheet) => [sheet.path, `${sheetText(withReads(sheet, catalogueEntries))}\n`]))
	};
}
