import { findPlan, type CatalogueEntry } from '$lib/catalogue/catalogue';
import { findDraft } from '$lib/db/drafts';
import { staffDraftId } from './save-answers';
import { answersOfDraft, type StaffAnswers } from './staff-answers';

export interface CardSource {
	catalogue: CatalogueEntry | undefined;
	answers: StaffAnswers;
}

/** What the card needs beside the record. A plan or draft that cannot be read leaves a shorter card, never none. */
export async function openCard(subscriptionId: string, planId: string | undefined): Promise<CardSource> {
	const [catalogue, draft] = await Promise.all([
		planId === undefined ? undefined : findPlan(planId).catch(() => undefined),
		findDraft(staffDraftId(subscriptionId)).catch(() => undefined)
	]);
	return { catalogue, answers: answersOfDraft(draft) };
}
