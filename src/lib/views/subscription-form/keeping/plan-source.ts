import type { Template } from '$lib/entry/context';
import { parseCivilDate } from '$lib/domain/base/civil-date';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';

/** "Rule from cuniq.com, checked Fri 2 Oct 2026". */
export function planSource(template: Template | undefined): string | undefined {
	if (template === undefined) return undefined;
	const { sources, revision } = template.plan;
	const source = sources.find(({ fact, url }) => url !== undefined && fact.startsWith('terms')) ?? sources[0];
	const checked = parseCivilDate(source.checked) ?? parseCivilDate(revision);
	if (checked === undefined) return undefined;
	const date = formatDate(checked);
	return source.url === undefined
		? m.form_source_unnamed({ date })
		: m.form_source({ source: new URL(source.url).hostname.replace(/^www\./, ''), date });
}
