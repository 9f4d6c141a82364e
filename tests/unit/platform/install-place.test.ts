import { installPlaceOf } from '$lib/platform/safety/install-place';
import { expect, test } from 'vitest';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
	{
		browser: 'Safari on an iPhone',
		userAgent: `${PHONE} Version/18.5 Mobile/15E148 Safari/604.1`,
		touch: 5,
		place: 'home-screen'
	},
	{
		browser: 'Chrome on an iPhone',
		userAgent: `${PHONE} CriOS/151.0.0.0 Mobile/15E148 Safari/604.1`,
		touch: 5,
		place: 'home-screen'
	},
	{ browser: 'Safari on an iPad', userAgent: `${MAC} Version/18.5 Safari/605.1.15`, touch: 5, place: 'home-screen' },
	{ browser: 'Safari on a Mac', userAgent: `${MAC} Version/18.5 Safari/605.1.15`, touch: 0, place: 'dock' },
	{ browser: 'Chrome on a Mac', userAgent: `${MAC} Chrome/151.0.0.0 Safari/537.36`, touch: 0, place: 'install' },
	{
		browser: 'Chrome on Android',
		userAgent: `${ANDROID} Chrome/151.0.0.0 Mobile Safari/537.36`,
		touch: 5,
		place: 'install'
	},
	{
		browser: 'Firefox on Android',
		userAgent: 'Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0',
		touch: 5,
		place: 'ask'
	},
	{
		browser: 'Firefox on Linux',
		userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
		touch: 0,
		place: 'ask'
	}
])('$browser: $place', ({ userAgent, touch, place }) => {
	expect(installPlaceOf({ userAgent, maxTouchPoints: touch })).toBe(place);
});
