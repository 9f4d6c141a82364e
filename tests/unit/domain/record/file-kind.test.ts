import { fileKindOf, pdfStateOf } from '$lib/domain/record/file-kind';
import { describe, expect, test } from 'vitest';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('a file is what its first bytes say', () => {
	test.each([
		{ head: '\xff\xd8\xff\xe1\x00\x10Exif', kind: 'jpeg' },
		{ head: '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', kind: 'png' },
		{ head: 'RIFF\x24\x00\x00\x00WEBPVP8 ', kind: 'webp' },
		{ head: '\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic', kind: 'heic' },
		{ head: '\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heic', kind: 'heic' },
		{ head: '%PDF-1.7\n%\xe2\xe3', kind: 'pdf' },
		{ head: '\xef\xbb\xbf\r\n%PDF-1.4', kind: 'pdf' },
		{ head: '\x00\x00\x00\x1cftypavif\x00\x00\x00\x00', kind: undefined },
		{ head: '\x00\x00\x00\x18ftypmp42', kind: undefined },
		{ head: 'RIFF\x24\x00\x00\x00WAVEfmt ', kind: undefined },
		{ head: 'PK\x03\x04', kind: undefined },
		{ head: '<svg xmlns="http://www.w3.org/2000/svg">', kind: undefined },
		{ head: 'GIF89a', kind: undefined },
		{ head: '', kind: undefined }
	])('$head is $kind', ({ head, kind }) => expect(fileKindOf(bytes(head))).toBe(kind));

	test('the mark of a PDF counts only near its beginning', () => {
		expect(fileKindOf(bytes(' '.repeat(1019) + '%PDF-1.7'))).toBe('pdf');
		expect(fileKindOf(bytes(' '.repeat(1020) + '%PDF-1.7'))).toBeUndefined();
	});
});

describe('a PDF', () => {
	test.each([
		{ text: '%PDF-1.4\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n', state: 'sound' },
		{ text: '%PDF-1.4\ntrailer << /Root 1 0 R >>\nstartx', state: 'broken' },
		{ text: '%PDF-1.4\ntrailer << /Encrypt 5 0 R /Root 1 0 R >>\nstartxref\n9\n%%EOF', state: 'locked' },
		{ text: '%PDF-1.7\n<< /Encrypt << /Filter /Standard >> >>\n%%EOF', state: 'locked' },
		{ text: '%PDF-1.7\n<< /EncryptMetadata true >>\n%%EOF', state: 'sound' }
	])('$text is $state', ({ text, state }) => expect(pdfStateOf(bytes(text))).toBe(state));
});
