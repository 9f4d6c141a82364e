const MINUTE = 60_000;

/** Hands a file to the browser's downloads. Whether it was kept the page cannot know. */
export function downloadFile(content: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// The browser reads the address later than the click.
	setTimeout(() => URL.revokeObjectURL(link.href), MINUTE);
}
