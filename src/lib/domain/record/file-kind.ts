export type FileKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf';

/** A PDF may begin with other bytes, as long as its mark comes within so many. */
const PDF_WITHIN = 1024;
/** The marks of still pictures in HEVC; an AVIF has the same frame and another mark. */
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** What a file is by its first bytes: its name and type are only what somebody called it. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
	if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
	if (head.slice(4, 8) === 'ftyp') return HEIC_BRANDS.includes(head.slice(8, 12)) ? 'heic' : undefined;
	return head.includes('%PDF-') ? 'pdf' : undefined;
}

/** `broken`: its end is missing. `locked`: it opens only with a password. */
export function pdfStateOf(bytes: Uint8Array): 'sound' | 'broken' | 'locked' {
	// Of the bytes above 127 it makes other signs; the marks have none.
	const text = new TextDecoder('latin1').decode(bytes);
	if (!text.slice(-PDF_WITHIN).includes('%%EOF')) return 'broken';
	return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text) ? 'locked' : 'sound';
}
