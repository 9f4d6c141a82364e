import { chromium, type Browser } from 'playwright';
import { CHROMIUM_ARGS, findHeadlessChromium } from '../../../scripts/chromium.js';

/** The browser of the journeys, without their runner. */
export function launchBrowser(): Promise<Browser> {
	const executablePath = findHeadlessChromium();
	return chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) });
}
