import { m } from '../paraglide/messages.js';

/** By where an app is put: what this browser does to a site's data, and what spares it. */
export const keepingWords = {
	'home-screen': m.safety_coach_home_screen,
	dock: m.safety_coach_dock,
	ask: m.safety_coach_ask,
	install: m.safety_coach_install
} as const;
