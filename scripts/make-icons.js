/** Draws the PNG icons from static/icon.svg. Run it after a change of the drawing; the pictures are checked in. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from './chromium.js';

const folder = fileURLToPath(new URL('../static/', import.meta.url));

/** Rounded corners are the platform's business where it cuts the icon itself. */
const icons = [
	{ file: 'icon-192.png', size: 192, square: false },
	{ file: 'icon-512.png', size: 512, square: false },
	{ file: 'icon-maskable-512.png', size: 512, square: true },
	{ file: 'apple-touch-icon.png', size: 180, square: true }
];

const drawing = await readFile(`${folder}icon.svg`, 'utf8');
const executablePath = findChromium();
const browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) });
for (const { file, size, square } of icons) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const svg = square ? drawing.replace('rx="112"', 'rx="0"') : drawing;
	await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
	await page.screenshot({ path: folder + file, omitBackground: true });
	await page.close();
}
await browser.close();
