/** Half a date that still has the focus has been checked by nobody yet: leaving the field makes it say so. */
export function readImpossible(form: HTMLFormElement): void {
	for (const input of form.querySelectorAll<HTMLInputElement>('input[type=date], input[type=time]')) {
		if (input.validity.badInput) input.dispatchEvent(new FocusEvent('blur'));
	}
}

/** The first field with a fault, once it is drawn. */
export function focusFirstFault(form: HTMLFormElement): void {
	requestAnimationFrame(() => {
		form.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault]')?.focus();
	});
}
