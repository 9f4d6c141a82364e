import type { BackupData } from '../tables';
import { contentOf, isPhoto } from '../vault/photo-format';

type Referring = Partial<Pick<BackupData, 'attachments' | 'secrets'>>;

/** Every content that these rows refer to, by its SHA-256: of proof, and of the photos in the vault. */
export function contentsOf({ attachments = [], secrets = [] }: Referring): Set<string> {
	const ofPhotos = secrets.flatMap((row) => (isPhoto(row) ? (contentOf(row)?.sha256 ?? []) : []));
	return new Set([...attachments.map(({ sha256 }) => sha256), ...ofPhotos]);
}
