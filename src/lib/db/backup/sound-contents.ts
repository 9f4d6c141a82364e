import { contentsOf } from '../proof/contents';
import type { BackupData } from '../tables';
import type { BackupContents } from './format';

/** The SHA-256 of a content, as its name says it. */
export async function sha256Of(content: BufferSource): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Those that a row asks for and that are what their name says; read one after the other. */
export async function soundContents(
	contents: BackupContents,
	data: BackupData,
	onProgress: (share: number) => void
): Promise<BackupContents> {
	const wanted = contentsOf(data);
	const sound = new Map<string, Blob>();
	let done = 0;
	for (const sha256 of wanted) {
		const content = contents.get(sha256);
		if (content && (await sha256Of(await content.arrayBuffer())) === sha256) sound.set(sha256, content);
		onProgress(++done / wanted.size);
	}
	return sound;
}
