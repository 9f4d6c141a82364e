import * as v from 'valibot';
import type { Terms } from '$lib/domain/record/subscription';
import { withDefaults } from './defaults';
import { emptyDraft, MY_OWN, type RecordDraft } from './draft';
import { draftOfTerms } from './draft-of-terms';
import { DraftSchema } from './draft-schema';
import type { Situation } from './situation';
import type { HandEdit } from './terms-by-hand';

/** The terms, with what would have been typed for them in this form as it stands. */
export function handEditOf(base: Terms, { country, zone }: RecordDraft, situation: Situation): HandEdit {
	const untouched = { ...emptyDraft(), plan: MY_OWN, country, zone, ...draftOfTerms(base) };
	return { base, before: v.parse(DraftSchema, withDefaults(untouched, situation)) };
}
