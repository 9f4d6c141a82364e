/**
 * What Due's page has shown before there was anything of this, kept or written for a new reader, makes way for the page
 * itself, in one frame. The focus goes to the same element of the page, and a button that was tapped meanwhile is pressed
 * there. Nothing where there is none.
 */
export function replaceLook(): void {
	const [look, welcome, app] = ['look', 'welcome', 'app'].map((id) => document.getElementById(id));
	if (!look || !app) return;
	const tapped = (look.hidden ? welcome : look)?.querySelector('[aria-busy]');
	// Of the words those in the language that is read: only they can be tapped or hold the focus. Asking what is visible
	// would lay the page out once more.
	const shown = [look, ...(welcome?.children ?? [])].find(
		(part) => part.contains(document.activeElement) || (tapped && part.contains(tapped))
	);
	const focused = shown?.contains(document.activeElement) ? document.activeElement : null;
	app.hidden = false;
	const counterparts = [focused, tapped].map((element) => element && shown && counterpartOf(element, shown, app));
	look.remove();
	welcome?.remove();
	document.adoptedStyleSheets = [];
	const [toFocus, toPress] = counterparts;
	if (toFocus) toFocus.focus({ preventScroll: true });
	if (toPress) toPress.click();
}

/** The element that says the same in the same record, or in the frame around all of them. */
function counterpartOf(element: Element, look: Element, app: Element): HTMLElement | undefined {
	const record = element.closest('[data-subscription]')?.getAttribute('data-subscription');
	const within = (root: Element) => (record ? root.querySelector(`[data-subscription="${CSS.escape(record)}"]`) : root);
	const alike = (root: Element) =>
		[...(within(root)?.querySelectorAll<HTMLElement>(element.tagName) ?? [])].filter(
			(other) => other.textContent === element.textContent
		);
	const place = alike(look).findIndex((other) => other === element);
	return alike(app)[place];
}
