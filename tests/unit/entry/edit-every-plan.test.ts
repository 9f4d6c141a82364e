import { expect, test } from 'vitest';
import { emptyDraft, withTexts } from '$lib/entry/draft';
import type { EntryContext, Template } from '$lib/entry/context';
import { draftOfRecord } from '$lib/entry/from-record';
import { formOf } from '$lib/entry/form';
import { askedFields, withUsualAnswers, type AskedField } from '$lib/entry/plan/questions';
import { choiceValue } from '$lib/entry/plan/terms';
import { toRecord } from '$lib/entry/to-record';
import { catalogueEntries } from '../../support/catalogue/catalogue-files';
import { context } from './entered';
import { storedFrom } from './stored';

/** Something that may be typed for a question. */
function answerTo({ question: { asks, choices = [], path } }: AskedField): string {
	switch (asks) {
		case 'count':
			return path.endsWith('Months') ? '24' : '30';
		case 'day-of-month':
			return '15';
		case 'date':
			return '2026-04-01';
		case 'choice':
			return choices[0] === undefined ? '' : choiceValue(choices[0], 0);
	}
}

function filledIn(template: Template, texts: Readonly<Record<string, string>>) {
	const { plan } = template;
	const asked = askedFields(plan).filter(({ question }) => question.usual === undefined);
	const typed = asked.flatMap((one) => (one.field ? [[one.field.name, answerTo(one)]] : []));
	const answers = asked.flatMap((one) => (one.field ? [] : [[one.question.path, answerTo(one)]]));
	const draft = withUsualAnswers({ ...emptyDraft(), plan: plan.id }, plan);
	return {
		...withTexts(draft, { ...Object.fromEntries(typed), ...texts }),
		answers: { ...Object.fromEntries(answers), ...draft.answers }
	};
}

const DATES = { lastDay: '2027-01-05', boughtOn: '2026-10-01', activatedOn: '2026-11-01', papersOn: '2026-11-02' };

test.each([
	{ touched: 'nothing', dates: DATES, texts: {}, changes: {} },
	{ touched: 'the notes', dates: {}, texts: { notes: 'a word' }, changes: { notes: 'a word' } },
	{ touched: 'the place it was bought at', dates: DATES, texts: { boughtAt: 'KIX' }, changes: { boughtAt: 'KIX' } }
])('an edit of $touched leaves the rules and facts of every plan as they are', ({ dates, texts, changes }) => {
	for (const template of catalogueEntries) {
		const { id } = template.plan;
		const added = toRecord(formOf(filledIn(template, dates), context({ template })));
		expect(added, id).toMatchObject({ ok: true });
		if (!added.ok) return;
		const { subscription, activities } = storedFrom(added);
		const draft = draftOfRecord(subscription, activities, undefined);
		const edited: EntryContext['edited'] = { subscription, activities, draft };
		const after = toRecord(formOf(withTexts(draft, texts), context({ edited })));
		expect(after, id).toEqual({ ok: true, record: { ...added.record, ...changes }, facts: [] });
	}
});
