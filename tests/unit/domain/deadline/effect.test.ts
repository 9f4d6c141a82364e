import { describe, expect, test } from 'vitest';
import { catalogueEntries } from '../../../support/catalogue/catalogue-files';
import { aRecordOf } from '../../../support/catalogue/plan-records';
import { aFact } from '../../../support/facts';
import { at, date } from '../../../support/literals';
import { applyCommand, doneToday } from '$lib/domain/record/command/apply-command';
import type { Activity, NewActivity } from '$lib/domain/record/activity';
import type { Command } from '$lib/domain/record/command/command';
import { countedKinds, rollingRuleOf } from '$lib/domain/record/command/counting';
import { FORMS, type Subscription } from '$lib/domain/record/subscription';
import { isPaid } from '$lib/domain/record/command/use-fact';
import { effectOf } from '$lib/domain/deadline/effect';
import { recordStateFor } from '$lib/domain/deadline/record-state';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { localDate } from '$lib/domain/base/civil-date';
import { COUNTS, type Counts } from '$lib/domain/validity/validity';
import type { Money } from '$lib/domain/base/money';

const NOW = at('2026-11-21T10:00:00.000Z');
const circumstances = { now: NOW, holidays: HOLIDAYS };

function planRecord(id: string, more: Partial<Subscription> = {}): Subscription {
	const entry = catalogueEntries.find(({ plan }) => plan.id === id);
	if (!entry) throw new Error(`No plan '${id}'`);
	return aRecordOf(entry, entry.plan.form[0] ?? 'esim', { intent: { kind: 'keep' }, ...more });
}

/** The last day of the main life after the command. */
function after(record: Subscription, facts: readonly Activity[], command: Command) {
	const result = applyCommand(recordStateFor(record, facts, circumstances), command);
	const written = result.ok ? result.facts : [];
	return { result, effect: effectOf(record, facts, written, circumstances) };
}

describe('the cases', () => {
	const softbank = planRecord('softbank-prepaid');
	const lastTopUp = aFact('2026-10-01', { kind: 'top-up', amount: { minor: 3000, currency: 'JPY' } });

	test('SoftBank prepaid, topped up again on the same day: asked, and one top-up counts', () => {
		const state = recordStateFor(softbank, [lastTopUp], circumstances);
		const first = after(softbank, [lastTopUp], doneToday(state, NOW));
		expect(first.effect).toMatchObject({ moves: true, deadline: { lastDay: '2027-01-29' } });
		const written = aFact('2026-11-21', { kind: 'top-up', amount: { minor: 3000, currency: 'JPY' } });
		const again = recordStateFor(softbank, [lastTopUp, written], circumstances);
		expect(applyCommand(again, doneToday(again, NOW))).toEqual({ ok: false, reason: 'again' });
		expect(applyCommand(again, { ...doneToday(again, NOW), again: true }).ok).toBe(true);
	});

	test('povo: a pack of 365 days moves the date to 18 May 2028, a top-up moves none and says what counts', () => {
		const povo = planRecord('povo20');
		const facts = [aFact('2026-11-01', { kind: 'activated' })];
		const when = { date: date('2026-11-21') };
		const pack = after(povo, facts, { name: 'log', counts: 'pack-bought', when, gives: { days: 365 } });
		expect(pack.effect).toMatchObject({ moves: true, deadline: { kind: 'keep-alive', lastDay: '2028-05-18' } });
		const topUp = after(povo, facts, { name: 'log', counts: 'top-up', when, gives: { days: 365 } });
		expect(topUp.effect).toEqual({ moves: false, why: 'not-counted', counts: ['pack-bought'] });
	});

	test('Ultra PayGo, $3 seen on 21 November: $3 topped up pays one more month, and the toast says until when', () => {
		const ultra = planRecord('ultra-paygo');
		const earlier = [
			aFact('2026-11-10', { kind: 'activated' }),
			aFact('2026-11-21', { kind: 'value-seen', amount: { minor: 300, currency: 'USD' } })
		];
		const topUp = {
			kind: 'top-up',
			when: { date: date('2026-11-21') },
			amount: { minor: 300, currency: 'USD' }
		} as const;
		expect(effectOf(ultra, earlier, [topUp], circumstances)).toMatchObject({
			moves: true,
			deadline: { kind: 'money-by', lastDay: '2027-02-07' }
		});
		expect(countedKinds(ultra.terms)).toEqual(['top-up']);
	});

	test('CMHK MySIM: HK$50 on 1 November keeps it to 30 April 2027', () => {
		const mysim = planRecord('cmhk-mysim');
		const when = { date: date('2026-11-01') };
		const amount = { minor: 5000, currency: 'HKD' };
		const { effect } = after(mysim, [aFact('2026-10-20', { kind: 'activated' })], {
			name: 'log',
			counts: 'top-up',
			when,
			amount
		});
		expect(effect).toMatchObject({ moves: true, deadline: { lastDay: '2027-04-30' } });
	});

	test('a charge is paid once, however often "Pay" is tapped', () => {
		const charge = aFact('2026-11-20', {
			kind: 'charge',
			amount: { minor: 1000, currency: 'JPY' },
			dueOn: date('2026-12-01')
		});
		const pay = { name: 'pay', when: { date: date('2026-11-21') } } as const;
		const open = recordStateFor(softbank, [charge], circumstances);
		expect(applyCommand(open, pay)).toMatchObject({ ok: true, facts: [{ amount: { minor: 1000 } }] });
		const paid = aFact('2026-11-21', { kind: 'payment', amount: { minor: 1000, currency: 'JPY' } });
		const settled = recordStateFor(softbank, [charge, paid], circumstances);
		expect(applyCommand(settled, pay)).toEqual({ ok: false, reason: 'nothing-open' });
	});
});

/** Amounts around every tier, and none. */
function amountsFor(record: Subscription, counts: Counts): readonly (Money | undefined)[] {
	const tiers = isPaid(counts) ? (rollingRuleOf(record.terms)?.tiers ?? []) : [];
	return [undefined, ...tiers.flatMap(({ atLeast }) => [{ ...atLeast, minor: atLeast.minor - 1 }, atLeast])];
}

function isCounted(record: Subscription, facts: readonly NewActivity[]): boolean {
	return facts.some(({ kind }) => countedKinds(record.terms).some((counted) => counted === kind));
}

describe.each(catalogueEntries.map((entry) => ({ id: entry.plan.id, entry })))('$id', ({ entry }) => {
	const forms = FORMS.filter((form) => entry.plan.form.includes(form));
	const records = forms.map((form) => aRecordOf(entry, form, { intent: { kind: 'keep' } }));

	test('every "done", top-up, pack and use moves a date, or says why not and what would count', () => {
		for (const record of records) {
			const today = localDate(NOW, record.zone);
			const origins = ['activated', 'first-use', 'installed', 'rental-start', 'contract-start', 'bought'] as const;
			const started = origins.map((kind) => aFact('2026-11-20', { kind }));
			const state = recordStateFor(record, started, circumstances);
			const logs = COUNTS.flatMap((counts) =>
				amountsFor(record, counts).map((amount): Command => ({
					name: 'log',
					counts,
					when: { date: today },
					...(amount && { amount })
				}))
			);
			for (const command of [doneToday(state, NOW), ...logs]) {
				const result = applyCommand(state, command);
				if (!result.ok) continue;
				const effect = effectOf(record, started, result.facts, circumstances);
				const counted = isCounted(record, result.facts);
				if (effect.moves) expect(counted, JSON.stringify(command)).toBe(true);
				else expect(effect.why === 'not-counted', JSON.stringify(command)).toBe(!counted);
			}
		}
	});

	test('"done today" writes only kinds that its rule counts', () => {
		for (const record of records) {
			const state = recordStateFor(record, [], circumstances);
			const result = applyCommand(state, doneToday(state, NOW));
			if (result.ok) expect(result.facts.every((fact) => isCounted(record, [fact]))).toBe(true);
		}
	});
});
