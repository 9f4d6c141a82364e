import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { DATA_NAME, nameOfContent } from './archive-names';

/** The content of one attachment. */
export interface Content {
	sha256: string;
	bytes: ArrayBuffer;
}

/** Bytes held at a time: what is finished is handed to the browser, which may put it on the disk. */
const HELD = 8 * 1024 * 1024;

/** A zip of the text and of each content, which are read one after the other. Pictures and PDFs are packed already. */
export async function writeArchive(text: readonly string[], contents: AsyncIterable<Content>): Promise<Blob> {
	const archive = new Archive();
	archive.add(new ZipDeflate(DATA_NAME, { level: 6 }), encoded(text));
	for await (const { sha256, bytes } of contents) {
		archive.add(new ZipPassThrough(nameOfContent(sha256)), [new Uint8Array(bytes)]);
	}
	return archive.end();
}

function* encoded(text: readonly string[]): Generator<Uint8Array> {
	const encoder = new TextEncoder();
	for (const part of text) yield encoder.encode(part);
}

class Archive {
	#zip: Zip;
	#finished: Blob[] = [];
	#held: BlobPart[] = [];
	#size = 0;

	constructor() {
		this.#zip = new Zip((error, chunk) => {
			if (error) throw error;
			this.#hold(chunk);
		});
	}

	add(entry: ZipDeflate | ZipPassThrough, chunks: Iterable<Uint8Array>): void {
		// The earliest date that a zip can name: when a file was packed tells nobody anything.
		entry.mtime = '1980-01-01T12:00';
		this.#zip.add(entry);
		for (const chunk of chunks) entry.push(chunk);
		entry.push(new Uint8Array(0), true);
	}

	end(): Blob {
		this.#zip.end();
		return new Blob([...this.#finished, ...this.#held], { type: 'application/zip' });
	}

	#hold(chunk: Uint8Array): void {
		this.#held.push(new Uint8Array(chunk));
		this.#size += chunk.length;
		if (this.#size < HELD) return;
		this.#finished.push(new Blob(this.#held));
		this.#held = [];
		this.#size = 0;
	}
}
