import type { PhotoKind } from '$lib/db/vault/photo-format';
import type { SealedPhoto } from '$lib/db/vault/photo-seal';

/** What is said of a photo before it is chosen. */
export interface PhotoDraft {
	kind: PhotoKind;
	words: string;
}

/** Sealed and not stored: nothing of it can be read, so it may wait on the page over a lock. */
export interface UnsavedPhoto {
	photo: SealedPhoto;
	why: string;
	failed: boolean; // by storage: then a backup is offered
}
