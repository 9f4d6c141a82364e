/** What an archive of ours holds, and nothing else. */
export const DATA_NAME = 'data.json';
const FOLDER = 'attachments/';

export function nameOfContent(sha256: string): string {
	return FOLDER + sha256;
}

/** `undefined` for any other name. */
export function contentOfName(name: string): string | undefined {
	const sha256 = name.slice(FOLDER.length);
	return name.startsWith(FOLDER) && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined;
}

/** What systems put into an archive of themselves when they pack a folder anew. */
export function isLitter(name: string): boolean {
	return name === FOLDER || name.startsWith('__MACOSX/') || /^(?:attachments\/)?(?:\.DS_Store|Thumbs\.db)$/.test(name);
}
