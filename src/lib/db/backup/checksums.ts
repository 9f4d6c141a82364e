import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const ROW_DIGITS = 16;

/** What tells whether a file is as it was written: a checksum of each row, and one of all of them in their order. */
export class Checksums {
	readonly rows: Record<string, string[]> = {};
	#all = sha256.create();
	#table: string[] = [];

	constructor(exportedAt: string) {
		this.#all.update(utf8ToBytes(`${exportedAt}\n`));
	}

	table(name: string): void {
		this.#all.update(utf8ToBytes(`${name}\n`));
		this.rows[name] = this.#table = [];
	}

	/** Its text as JSON without a blank. Answers the first digits of its SHA-256. */
	row(text: string): string {
		const bytes = utf8ToBytes(text);
		const sum = bytesToHex(sha256(bytes)).slice(0, ROW_DIGITS);
		this.#all.update(bytes).update(utf8ToBytes('\n'));
		this.#table.push(sum);
		return sum;
	}

	/** SHA-256 of the moment, and of every table's name and rows, each with a line feed. Once, at the end. */
	all(): string {
		return bytesToHex(this.#all.digest());
	}
}
