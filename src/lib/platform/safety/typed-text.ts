type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * What stands in the open forms of the page, a line for each field: "Name: Work phone". For a reader, not for a program.
 * What is masked is left out, and so is all within `except`.
 */
export function typedText(except: string): string {
	const fields = document.querySelectorAll<Field>('form :is(input, textarea, select)');
	return [...fields]
		.filter((field) => field.closest(except) === null)
		.flatMap((field) => {
			const text = textOf(field);
			return text === '' ? [] : [`${nameOf(field)}: ${text}`];
		})
		.join('\n');
}

function textOf(field: Field): string {
	if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.textContent.trim() ?? '';
	if (field instanceof HTMLTextAreaElement) return field.value.trim();
	if (field.type === 'password' || field.type === 'file') return '';
	if (field.type === 'checkbox' || field.type === 'radio') return field.checked ? labelOf(field) : '';
	return field.value.trim();
}

/** Of a radio button or a box the group; of any other field its label. */
function nameOf(field: Field): string {
	const legend = field.closest('fieldset')?.querySelector('legend')?.textContent.trim();
	return legend && field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')
		? legend
		: labelOf(field);
}

function labelOf(field: Field): string {
	return field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent.trim() ?? field.name;
}
