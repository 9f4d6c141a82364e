/** `dismissed`: the user closed the sheet; `refused`: the browser wants another tap; `failed`: it will not take this file. */
export type ShareOutcome = 'shared' | 'dismissed' | 'refused' | 'failed';

/** Some browsers share pictures but no calendar files: asked for each file. */
export function canShareFile(file: File): boolean {
	try {
		return navigator.canShare?.({ files: [file] }) ?? false;
	} catch {
		return false;
	}
}

/** Call it straight from a tap, with a file that was made before: any wait in between can cost the permission. */
export async function shareFile(file: File): Promise<ShareOutcome> {
	try {
		await navigator.share({ files: [file] });
		return 'shared';
	} catch (error) {
		const name = error instanceof DOMException ? error.name : '';
		if (name === 'AbortError') return 'dismissed';
		// Another sheet is still open, or the tap was too long ago.
		return name === 'NotAllowedError' || name === 'InvalidStateError' ? 'refused' : 'failed';
	}
}
