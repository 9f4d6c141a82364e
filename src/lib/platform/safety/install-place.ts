/** Where an app is put so that the browser keeps its data, by what the browser says of itself. */
export type InstallPlace = 'home-screen' | 'dock' | 'ask' | 'install';

/** What tells one browser from another. */
export interface BrowserSigns {
	userAgent: string;
	maxTouchPoints: number;
}

/**
 * Safari, and every browser on an iPhone or iPad, clears what a site stores after seven days of use without a visit; an
 * app on the Home Screen or in the Dock is spared. Firefox asks its user, the others keep what is installed.
 */
export function installPlaceOf({ userAgent, maxTouchPoints }: BrowserSigns): InstallPlace {
	// An iPad says that it is a Mac; no Mac has a touch screen.
	const isMac = userAgent.includes('Macintosh');
	if (/iPhone|iPad|iPod/.test(userAgent) || (isMac && maxTouchPoints > 1)) return 'home-screen';
	if (userAgent.includes('Firefox')) return 'ask';
	const isSafari = userAgent.includes('Safari') && !/Chrom|Edg|OPR/.test(userAgent);
	return isMac && isSafari ? 'dock' : 'install';
}
