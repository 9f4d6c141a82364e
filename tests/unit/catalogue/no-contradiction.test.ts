import { expect, test } from 'vitest';
import { COMPLETE_LOCALES } from '$lib/domain/base/languages.js';
import { CHANNEL_KINDS } from '$lib/domain/base/channel';
import { procedureFor, type Procedure } from '$lib/domain/procedure/procedure';
import type { ProcedureState } from '$lib/domain/procedure/state';
import { provenBy, type ProcedureStep } from '$lib/domain/procedure/step';
import { stepsToShow } from '$lib/domain/procedure/steps-to-show';
import { STATUSES } from '$lib/domain/record/status';
import type { Subscription } from '$lib/domain/record/subscription';
import { localized } from '$lib/i18n/localized';
import type { CatalogueEntry } from '$lib/catalogue/catalogue';
import { catalogueEntries } from '../../support/catalogue/catalogue-files';
import { aRecordOf, aState } from '../../support/catalogue/plan-records';
import { stepsText } from '../../support/catalogue/procedure-text';
import { inLocale } from '../../support/in-locale';

// No page contradicts itself: every plan, in every form, intention and state, on every channel that it takes.

const unpaid = [{ minor: 217800, currency: 'JPY' }];
const deposits = [{ minor: 500000, currency: 'JPY' }];
const bound = [{ name: 'HSBC', importance: 'money' }] as const;
const STATES: readonly Partial<ProcedureState>[] = [
	...STATUSES.map((status) => ({ status, requested: status === 'cancel-requested' })),
	{ unpaid },
	{ deposits },
	{ unpaid, deposits },
	...CHANNEL_KINDS.map((channel) => ({ unpaid, deposits, choices: { channel } })),
	{ status: 'lost', unpaid, deposits },
	{ choices: { number: 'take_along' }, unpaid, deposits }
];
const INTENTS: readonly Subscription['intent'][] = [{ kind: 'keep' }, { kind: 'let-end' }, { kind: 'leave' }];

interface Page {
	where: string;
	entry: CatalogueEntry;
	record: Subscription;
	state: Partial<ProcedureState>;
	procedure: Procedure;
}

const pages: readonly Page[] = catalogueEntries.flatMap((entry) =>
	entry.plan.form.flatMap((form) =>
		INTENTS.flatMap((intent) =>
			STATES.map((state) => {
				const record = aRecordOf(entry, form, { intent, bound });
				const where = `${entry.plan.id} as ${form}, ${intent.kind}, ${JSON.stringify(state)}`;
				return { where, entry, record, state, procedure: procedureFor(record, aState(state), entry) };
			})
		)
	)
);

function breaches(holds: (page: Page) => boolean): readonly string[] {
	return pages.filter((page) => !holds(page)).map(({ where }) => where);
}
function codesOf({ procedure }: Page): readonly string[] {
	return procedure.steps.map(({ code }) => code);
}
function all(page: Page, rule: (step: ProcedureStep) => boolean): boolean {
	return page.procedure.steps.every(rule);
}

test('thousands of pages are read', () => expect(pages.length).toBeGreaterThan(8000));

test('at most eight steps stand open', () => {
	expect(breaches(({ procedure }) => stepsToShow(procedure.steps).open.length <= 8)).toEqual([]);
});

test('the request stands open, and not in the fold', () => {
	expect(
		breaches(({ procedure }) =>
			stepsToShow(procedure.steps).advice.every(({ records }) => records !== 'request-cancel' && records !== 'pay')
		)
	).toEqual([]);
});

test('the request is the first open step, after what truly blocks', () => {
	const before = new Set([
		'pay_bills',
		'move_services',
		'turn_off_renewal',
		'report_loss',
		'secure_services',
		'replace_sim'
	]);
	const asking = new Set(['find_menu', 'visit_store', 'look_on_site', 'ask_hotline']);
	expect(
		breaches(({ procedure }) => {
			const { open } = stepsToShow(procedure.steps);
			const at = open.findIndex(({ records }) => records === 'request-cancel');
			return open.slice(0, Math.max(at, 0)).every(({ code }) => before.has(code) || asking.has(code));
		})
	).toEqual([]);
});

test('what is said to block does block', () => {
	const harmless = /do(es)? not stop|不妨碍|不影响解约/;
	const told = catalogueEntries.flatMap(({ plan }) =>
		plan.facts.blockers.flatMap((text) =>
			harmless.test(text.en) || harmless.test(text['zh-Hans'] ?? '') ? [`${plan.id}: ${text.en}`] : []
		)
	);
	expect(told).toEqual([]);
	expect(
		breaches((page) => {
			const exit = page.record.terms.exits.find(({ id }) => id === page.procedure.exitId);
			return all(page, ({ blockedBy = [] }) =>
				blockedBy.every(({ by }) => (by === 'unpaid' ? exit?.blockedByDebt : exit?.blockedByDeposit) !== 'no')
			);
		})
	).toEqual([]);
});

test('no bill is to be paid first that stops nothing', () => {
	expect(
		breaches((page) => {
			const exit = page.record.terms.exits.find(({ id }) => id === page.procedure.exitId);
			const pay = page.procedure.steps.find(({ code }) => code === 'pay_bills');
			return pay === undefined || exit?.blockedByDebt !== 'no' || pay.phase === 'after';
		})
	).toEqual([]);
});

test.each(COMPLETE_LOCALES)(
	'in %s no page names a place for the proof that is not there, nor "type the address" over a link',
	(locale) => {
		const untrue = /with this record|这条记录里|和这张卡一起|type the address yourself|自己输入网址/i;
		const texts = inLocale(locale, () =>
			pages.filter(({ entry, procedure }) =>
				stepsText(procedure.steps, localized(entry.carrier.name)).some((line) => untrue.test(line))
			)
		);
		expect(texts.map(({ where }) => where)).toEqual([]);
	}
);

test.each([
	{ locale: 'en', tells: /\bkeep (?:the )?(?:proof|mails?|confirmation|receipt)/i },
	{ locale: 'zh-Hans', tells: /保留凭证|留好凭证|保存好?(?:短信|邮件)|保留.{0,8}(?:凭证|凭据|收据|回执)/ }
] as const)('in $locale a page that tells to keep a proof has a place for it', ({ locale, tells }) => {
	const told = inLocale(locale, () =>
		pages.filter(({ entry, procedure }) =>
			stepsText(procedure.steps, localized(entry.carrier.name)).some((line) => tells.test(line))
		)
	);
	expect(told.length).toBeGreaterThan(1000);
	expect(told.filter(({ procedure }) => !procedure.steps.some(provenBy)).map(({ where }) => where)).toEqual([]);
});

test('a deposit that is to be claimed does not read that nothing is paid back', () => {
	expect(
		breaches((page) =>
			all(page, ({ code, text }) => code !== 'claim_deposit' || text === page.entry.plan.facts.deposit)
		)
	).toEqual([]);
});

test('a SIM goes back where it is asked for, and is then not cut up', () => {
	const back = ['return_sim', 'send_back_sim', 'hand_back_sim'];
	expect(
		breaches((page) => {
			const sent = codesOf(page).filter((code) => back.includes(code));
			const required = page.record.terms.returnDuty?.required ?? 'no';
			return sent.length === 0 || (sent.length === 1 && required !== 'no' && !codesOf(page).includes('discard_sim'));
		})
	).toEqual([]);
});

test('who keeps a line is not told to cut up its SIM', () => {
	expect(breaches((page) => page.record.intent.kind !== 'keep' || !codesOf(page).includes('discard_sim'))).toEqual([]);
});

test('a device on loan and an add-on have no serial number of a SIM to note', () => {
	expect(
		breaches(({ record, procedure }) =>
			record.form === 'physical' || record.form === 'esim'
				? true
				: procedure.steps.every(
						({ code }) => code !== 'note_details' && code !== 'use_up' && code !== 'see_what_remains'
					)
		)
	).toEqual([]);
});

test('each warning is said once', () => {
	expect(
		breaches(({ procedure }) => {
			const warnings = procedure.steps.flatMap((step) => step.warnings);
			return new Set(warnings).size === warnings.length;
		})
	).toEqual([]);
});

test('hours are not said to be unknown beside hours', () => {
	const hours = /\d{1,2}:\d{2} (to|–) \d{1,2}:\d{2}|day and night|at any hour/;
	const told = catalogueEntries.flatMap((entry) =>
		procedureFor(aRecordOf(entry, entry.plan.form[0] ?? 'physical'), aState(), entry).channels.flatMap(
			({ kind, available, hours: known, how }) =>
				available !== 'no' && !known && how && hours.test(how.en) ? [`${entry.plan.id} by ${kind}: ${how.en}`] : []
		)
	);
	expect(told).toEqual([]);
});
