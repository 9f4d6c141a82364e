import { copyText } from './clipboard';

/** Into the sheet of the device where it has one, else onto the clipboard. Call it straight from a tap. */
export async function shareOrCopy(title: string, text: string): Promise<'shared' | 'dismissed' | 'copied' | 'failed'> {
	if (typeof navigator.share === 'function') {
		try {
			await navigator.share({ title, text });
			return 'shared';
		} catch (error) {
			if (error instanceof DOMException && error.name === 'AbortError') return 'dismissed';
			// Refused for another reason: the clipboard is the other way.
		}
	}
	return (await copyText(text)) ? 'copied' : 'failed';
}
