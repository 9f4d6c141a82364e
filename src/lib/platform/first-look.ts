/** Whether `src/first-look.js` has shown something before there was a page. */
export function isLookShown(): boolean {
	return document.getElementById('look') !== null;
}

/**
 * What `src/first-look.js` has shown before there was a page makes way for the page itself, in one frame. The focus goes
 * to the same element of the page, and a button that was tapped meanwhile is pressed there. Nothing where there is none.
 */
export function replaceLook(): void {
	const look = document.getElementById('look');
	const app = document.getElementById('app');
	if (!look || !app) return;
	const focused = look.contains(document.activeElement) ? document.activeElement : null;
	const tapped = look.querySelector('[aria-busy]');
	app.hidden = false;
	const counterparts = [focused, tapped].map((element) => element && counterpartOf(element, look, app));
	look.remove();
	document.adoptedStyleSheets = [];
	const [toFocus, toPress] = counterparts;
	toFocus?.focus({ preventScroll: true });
	toPress?.click();
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
