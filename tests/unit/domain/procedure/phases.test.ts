import { expect, test } from 'vitest';
import { isLongList, phasesOf, phaseToOpen } from '$lib/domain/procedure/phases';
import { procedureFor } from '$lib/domain/procedure/procedure';
import type { ProcedureStep } from '$lib/domain/procedure/step';
import { aPostpaid, aPrepaid } from '../../../support/builders';
import { aState } from '../../../support/catalogue/plan-records';

const { steps } = procedureFor(
	aPostpaid({ rule: { kind: 'anytime' }, channels: [{ kind: 'online', available: 'yes' }] }),
	aState()
);
const isTicked =
	(...codes: readonly string[]) =>
	({ code }: ProcedureStep) =>
		codes.includes(code);
const prepared = steps.filter(({ phase }) => phase === 'prepare').map(({ code }) => code);

test('steps are listed by phase, each with how many are done', () => {
	const phases = phasesOf(steps, isTicked('note_details', 'open_site'));
	expect(phases.map(({ phase, done }) => `${phase} ${done}`)).toEqual(['prepare 1', 'request 1', 'after 0']);
	expect(phases.flatMap((phase) => phase.steps)).toEqual(steps);
});

test('the phase of the next open step is the one to go on with', () => {
	const nextAfter = (...codes: readonly string[]) =>
		phaseToOpen(phasesOf(steps, isTicked(...codes)), isTicked(...codes));
	expect(nextAfter()).toBe('prepare');
	expect(nextAfter(...prepared)).toBe('request');
	expect(nextAfter(...prepared.slice(1), 'open_site', 'find_menu', 'submit_form')).toBe('prepare');
	expect(nextAfter(...steps.map(({ code }) => code))).toBeUndefined();
});

test('a step that is only for those who want it holds nothing up', () => {
	const needed = steps.filter(({ optional }) => !optional).map(({ code }) => code);
	expect(phaseToOpen(phasesOf(steps, isTicked(...needed)), isTicked(...needed))).toBeUndefined();
});

test('a short list is read as it stands', () => {
	const card = aPrepaid({ kind: 'open-ended' });
	const short = procedureFor({ ...card, intent: { kind: 'let-end' } }, aState());
	expect(isLongList(phasesOf(steps, () => false))).toBe(true);
	expect(isLongList(phasesOf(short.steps, () => false))).toBe(false);
});
