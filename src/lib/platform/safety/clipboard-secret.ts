const KEPT_FOR = 30_000; // ms

/** Copies, and empties the clipboard after 30 seconds; where the page is out of sight by then, when it is seen again. */
export async function copyForAMoment(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		return false;
	}
	setTimeout(() => void clear(), KEPT_FOR);
	return true;
}

async function clear(): Promise<void> {
	try {
		await navigator.clipboard.writeText('');
	} catch {
		window.addEventListener('focus', () => void clear(), { once: true });
	}
}
