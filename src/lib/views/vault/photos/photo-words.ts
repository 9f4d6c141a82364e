import type { PhotoFault } from '$lib/actions/proof/read-photo';
import { LARGEST_OF_RECORD, MOST_PHOTOS, type PhotoFacts, type PhotoKind } from '$lib/db/vault/photo-format';
import type { PhotoRefusal } from '$lib/db/vault/photos';
import { m } from '$lib/i18n/paraglide/messages';
import { sizeWords } from '$lib/i18n/words/record/proof-words';

export const photoKindWords: Record<PhotoKind, () => string> = {
	'id-document': m.photo_kind_id_document,
	contract: m.photo_kind_contract,
	'sim-card': m.photo_kind_sim_card,
	other: m.photo_kind_other
};

/** What was wrong with a chosen file, by its name. */
export const photoFaultWords: Record<PhotoFault, (input: { name: string }) => string> = {
	empty: m.proof_fault_empty,
	'too-large': m.photo_fault_too_large,
	'unknown-kind': m.photo_fault_unknown_kind,
	pdf: m.photo_fault_pdf,
	heic: m.proof_fault_heic,
	broken: m.proof_fault_broken,
	unreadable: m.proof_fault_unreadable
};

export const photoRefusalWords: Record<PhotoRefusal, () => string> = {
	full: () => m.photo_full({ most: MOST_PHOTOS, size: sizeWords(LARGEST_OF_RECORD) }),
	replaced: m.photo_replaced,
	gone: m.photo_gone
};

/** "ID document · passport, page 2". */
export function photoName(facts: PhotoFacts | undefined): string {
	if (!facts) return m.photo_unknown();
	return [photoKindWords[facts.kind](), facts.words].filter(Boolean).join(' · ');
}
