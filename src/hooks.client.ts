import type { ClientInit } from '@sveltejs/kit';
import '$lib/db/rows/row-schema';
import { startLocale } from '$lib/i18n/locale';
import { m } from '$lib/i18n/paraglide/messages.js';

export const init: ClientInit = async () => {
	startLocale();
	if (window.top === window.self) return;
	// A static host may be unable to send frame-ancestors, and a policy in a meta tag may not say it.
	document.body.textContent = m.framed();
	await new Promise(() => {});
};
