/** Whether this page runs as an installed app. A tab of the same browser cannot know. */
export function runsInstalled(): boolean {
	// Safari on the iPhone had its own word before the media query.
	return matchMedia('(display-mode: standalone)').matches || Reflect.get(navigator, 'standalone') === true;
}
