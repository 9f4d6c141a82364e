import type { Page } from '@playwright/test';

interface ChosenFile {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** A picture of 40 × 30 pixels, as a browser writes it. */
export async function aPicture(page: Page, name: string, type = 'image/jpeg'): Promise<ChosenFile> {
	const base64 = await page.evaluate((mime) => {
		const canvas = document.createElement('canvas');
		canvas.width = 40;
		canvas.height = 30;
		canvas.getContext('2d')?.fillRect(5, 5, 20, 10);
		return canvas.toDataURL(mime).split(',')[1] ?? '';
	}, type);
	return { name, mimeType: type, buffer: Buffer.from(base64, 'base64') };
}

export function aPdf(): Buffer {
	return Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n');
}
