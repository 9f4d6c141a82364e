import { findPlan } from '$lib/catalogue/catalogue';
import { addSubscription, removeSubscription, restoreSubscription, type NewSubscription } from '$lib/db/subscriptions';
import { tryWriting } from '$lib/actions/try-writing';
import type { NewActivity } from '$lib/domain/record/activity';
import { addDays, localDate, parseZone, type CivilDate } from '$lib/domain/base/civil-date';
import { EXAMPLE_TAG } from '$lib/domain/record/example';
import { usualTerms } from '$lib/domain/procedure/of-plan';
import type { Form, Intent, Subscription } from '$lib/domain/record/subscription';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import { stampNow } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';

interface Example {
	plan: string;
	form: Form;
	intent: (today: CivilDate) => Intent;
	facts: (today: CivilDate) => readonly NewActivity[];
}

/** One that ends by itself, one that is kept alive, one that is left. */
const EXAMPLES: readonly Example[] = [
	{
		plan: 'cuniq-travel',
		form: 'esim',
		intent: () => ({ kind: 'let-end' }),
		facts: (today) => [
			{ kind: 'bought', when: { date: addDays(today, -10) } },
			{ kind: 'activated', when: { date: addDays(today, -1) } }
		]
	},
	{
		plan: 'giffgaff-payg',
		form: 'physical',
		intent: () => ({ kind: 'keep' }),
		facts: (today) => [{ kind: 'sms', when: { date: addDays(today, -165) } }]
	},
	{
		plan: 'linemo',
		form: 'esim',
		intent: (today) => ({ kind: 'leave', neededUntil: addDays(today, 40) }),
		facts: (today) => [{ kind: 'contract-start', when: { date: addDays(today, -400) } }]
	}
];

/** Real plans with made-up dates, marked so that they are kept apart and removed together. */
export function addExamples(): Promise<void> {
	return tryWriting(async () => {
		for (const example of EXAMPLES) await addExample(example);
	});
}

/** Into the bin, all at once taken back. */
export function removeExamples(examples: readonly Subscription[]): Promise<void> {
	return tryWriting(async () => {
		for (const { id, zone } of examples) await removeSubscription(id, stampNow(zone));
		toasts.show({
			text: m.example_removed(),
			undo: () =>
				tryWriting(async () => {
					for (const { id, zone } of examples) await restoreSubscription(id, stampNow(zone));
				})
		});
	});
}

async function addExample({ plan: planId, form, intent, facts }: Example): Promise<void> {
	const entry = await findPlan(planId);
	const zone = typeof entry?.plan.zone === 'string' ? parseZone(entry.plan.zone) : undefined;
	if (!entry || zone === undefined) throw new RangeError(`No example can be made of ${planId}`);
	const { plan, carrier } = entry;
	const today = localDate(deviceNow(), zone);
	const example: NewSubscription = {
		nickname: '',
		carrier: { id: carrier.id, name: carrier.name },
		country: carrier.country,
		zone,
		form,
		billing: plan.billing === 'postpaid' ? 'postpaid' : 'prepaid',
		plan: { id: plan.id, revision: plan.revision },
		terms: usualTerms(plan),
		overrides: [],
		intent: intent(today),
		msisdns: [],
		sims: [],
		bound: [],
		tags: [EXAMPLE_TAG],
		notes: ''
	};
	await addSubscription(example, facts(today), stampNow(zone));
}
