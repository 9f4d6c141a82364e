import type { BackupData } from '../tables';
import { contentOf, isPhoto } from '../vault/photo-format';

/** Every content that these rows refer to, by its SHA-256: of proof, and of the photos in the vault. */
export function contentsOf({
	attachments,
	secrets
}: Partial<Pick<BackupData, 'attachments' | 'secrets'>>): Set<string> {
	const ofProof = (attachments ?? []).map(({ sha256 }) => sha256);
	return new Set([
		...ofProof,
		...(secrets ?? []).flatMap((row) => (isPhoto(row) ? (contentOf(row)?.sha256 ?? []) : []))
	]);
}
