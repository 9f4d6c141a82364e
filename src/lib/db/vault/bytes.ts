export type Bytes = Uint8Array<ArrayBuffer>;

export function randomBytes(count: number): Bytes {
	return crypto.getRandomValues(new Uint8Array(count));
}

export function utf8(text: string): Bytes {
	return new TextEncoder().encode(text);
}

export function toBase64(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** `undefined` where it is none, or longer than `most` bytes. */
export function fromBase64(text: string, most: number): Bytes | undefined {
	if (text.length > Math.ceil(most / 3) * 4 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
	try {
		return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
	} catch {
		return undefined;
	}
}
