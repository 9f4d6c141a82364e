import type { Instant } from '../base/civil-date';

export const ATTACHMENT_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** Bytes, of one file as it is stored. */
export const LARGEST_ATTACHMENT = 10 * 1024 * 1024;

/** A photo or PDF that proves an activity. What lists need of it; its bytes are kept apart, under their SHA-256. */
export interface Attachment {
	id: string;
	subscriptionId: string;
	activityId: string;
	name: string; // of the file
	type: AttachmentType;
	size: number; // bytes
	sha256: string; // of the bytes, 64 hexadecimal digits
	addedAt: Instant;
	by: string; // install id
	removedAt?: Instant; // can be put back until it is erased
}
