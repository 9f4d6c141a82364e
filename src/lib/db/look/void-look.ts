import { database } from '../database';

/**
 * In a transaction on `meta`: what the next start would have shown of Due holds no longer. For writes that are no record's;
 * those make it void by the generation that they raise.
 */
export function voidLook(): Promise<void> {
	return database.meta.delete('look');
}
