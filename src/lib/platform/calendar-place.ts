/** What kind of device this is to a calendar file; each takes it in another way. */
export const CALENDAR_PLACES = ['iphone-app', 'iphone-safari', 'android', 'mac', 'windows', 'google'] as const;
export type CalendarPlace = (typeof CALENDAR_PLACES)[number];

/** Only to choose which guide comes first and how the file is handed over: a wrong guess costs a tap. */
export function calendarPlace(): CalendarPlace {
	const agent = navigator.userAgent;
	// An iPad says that it is a Mac; no Mac has a touch screen.
	const touchMac = /Macintosh/.test(agent) && navigator.maxTouchPoints > 1;
	if (/iPhone|iPad|iPod/.test(agent) || touchMac) return isPlainSafari(agent) ? 'iphone-safari' : 'iphone-app';
	if (/Android/.test(agent)) return 'android';
	if (/Macintosh/.test(agent)) return 'mac';
	return /Windows/.test(agent) ? 'windows' : 'google';
}

/** Only Safari's own tabs show what a calendar file holds; the installed app and other browsers have the share sheet alone. */
function isPlainSafari(agent: string): boolean {
	return !matchMedia('(display-mode: standalone)').matches && !/CriOS|FxiOS|EdgiOS|OPT\/|DuckDuckGo/.test(agent);
}
