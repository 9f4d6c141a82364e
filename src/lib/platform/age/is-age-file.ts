const MARKS = ['age-encryption.org/', '-----BEGIN AGE ENCRYPTED FILE-----'];

/** Whether a file asks for a passphrase before anything else can be said of it. */
export async function isAgeFile(file: Blob): Promise<boolean> {
	const head = (await file.slice(0, 256).text()).trimStart();
	return MARKS.some((mark) => head.startsWith(mark));
}
