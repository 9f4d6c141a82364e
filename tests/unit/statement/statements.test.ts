import { describe, expect, test } from 'vitest';
import { addDays, dayStart, localDate, type Instant } from '$lib/domain/base/civil-date';
import type { DatedState, RecordState } from '$lib/domain/deadline/record-state';
import { statementOf } from '$lib/domain/statement/deadline-statement';
import type { StatementCode } from '$lib/domain/statement/statement';
import { longWords, shortWords, statementDay, tileWords } from '$lib/i18n/words/statement/statement-words';
import { buttonWords } from '$lib/i18n/words/statement/statement-button';
import { inLocale } from '../../support/in-locale';
import { NOW, stateAt, walkStatements, type Said } from '../../support/statement-walk';

// Over all plans × intentions × what can have been written of them: see statements.md A–G, of which this is what needs no screen.

const walked = [...walkStatements()];
const NAME = '\u25c7';

function wordsOf({ subscription, statement }: Pick<Said, 'subscription' | 'statement'>, now: Instant = NOW) {
	const place = { subscription, now, name: NAME };
	const read = () => [longWords(statement, place), shortWords(statement, place), tileWords(statement, place)];
	return { en: read(), zh: inLocale('zh-Hans', read) };
}

function dated(state: RecordState): DatedState {
	if (state.kind !== 'dated') throw new Error('The walk has only zones that exist');
	return state;
}

describe('every plan, however it is meant and whatever was written of it', () => {
	test('the walk is whole', () => expect(walked.length).toBe(119 * 4 * 22));

	test('every situation of the table is met by some plan', () => {
		const met = new Set<StatementCode>(walked.map(({ statement }) => statement.code));
		expect([...met].sort()).toMatchInlineSnapshot(`
			[
			  "appointment",
			  "asked",
			  "asked-over",
			  "bill-due",
			  "bill-overdue",
			  "bill-unknown",
			  "bills-on",
			  "cancel-any-day",
			  "cancel-by",
			  "cancel-from",
			  "claim-deposit",
			  "credit-lost",
			  "end-missing",
			  "ended",
			  "ends",
			  "ends-unless-extended",
			  "keep-alive",
			  "leaving-fact-missing",
			  "leaving-rule-unknown",
			  "lost",
			  "lost-stopped",
			  "money-enough",
			  "money-short",
			  "money-unseen",
			  "needed-until",
			  "pack-ends",
			  "pay-then-cancel",
			  "port-code-ends",
			  "renews",
			  "rescue",
			  "return-due",
			  "return-overdue",
			  "right-open",
			  "runs-on",
			  "start-by",
			  "still-to-come",
			  "still-works",
			  "stopped",
			]
		`);
	});

	test('B: names no action that the rule does not count', () => {
		for (const { where, statement, state } of walked) {
			if (statement.code !== 'keep-alive' && statement.code !== 'rescue') continue;
			const life = dated(state).reading.lives.find(({ life }) => life.id === statement.deadline?.life)?.life;
			const rule = life?.rule;
			expect(rule?.kind, where).toBe('rolling');
			if (rule?.kind === 'rolling') expect(rule.qualifying, where).toContain(statement.way.counts);
		}
	});

	test('C: nothing is said to be done by itself while something is to be done', () => {
		for (const { where, statement, state } of walked) {
			if (statement.todo) continue;
			const open = state.deadlines.filter(({ todo, kind }) => todo && kind !== 'needed-until');
			expect(open, `${where}: ${statement.code}`).toEqual([]);
		}
	});

	test('E: the day of a statement is not past, unless it says so', () => {
		const saysSo: readonly StatementCode[] = [
			'bill-overdue',
			'return-overdue',
			'claim-overdue',
			'asked-over',
			'ended',
			'still-works'
		];
		for (const { where, statement, subscription } of walked) {
			const day = statementDay(statement, subscription);
			if (day === undefined || saysSo.includes(statement.code)) continue;
			expect(day >= localDate(NOW, subscription.zone), `${where}: ${statement.code} ${day}`).toBe(true);
		}
	});

	test('F: every statement with something to do has a button, with words', () => {
		for (const { where, statement } of walked) {
			if (!statement.todo) continue;
			expect(statement.action, `${where}: ${statement.code}`).toBeDefined();
			if (statement.action) expect(buttonWords(statement.action, statement), where).not.toBe('');
		}
	});

	test('G: no sentence is longer than 90 characters in English and 45 in Chinese, the name aside', () => {
		for (const said of walked) {
			const { en, zh } = wordsOf(said);
			for (const text of en) expect(text.replaceAll(NAME, '').length, text).toBeLessThanOrEqual(90);
			for (const text of zh) expect(text.replaceAll(NAME, '').length, text).toBeLessThanOrEqual(45);
		}
	});

	test('a sentence has no hole: a value that it names is there', () => {
		for (const said of walked) {
			const { en, zh } = wordsOf(said);
			for (const text of [...en, ...zh]) {
				expect(text, said.where).not.toMatch(/undefined|\{|\}| {2}|\( |（）| [.,;:]|：。/);
				expect(text, said.where).toMatch(/[.?。？]$/);
			}
		}
	});

	test('A: the alert of the deadline that a statement is about says the same', () => {
		for (const { where, statement, state } of walked) {
			if (!statement.deadline) continue;
			const again = statementOf(statement.deadline, dated(state));
			if (statement.code === 'still-to-come') continue; // of a line that has ended
			expect(again.code, where).toBe(statement.code);
			expect(again.deadline, where).toBe(statement.deadline);
		}
	});
});

describe('D: an untouched record, day by day for 400 days', () => {
	/** Their day is today's answer, said to be so; a day on which nothing can be asked is a boundary of its own. */
	const moving: readonly StatementCode[] = ['ask-today', 'cancel-any-day'];

	test('no day of a statement moves unless a boundary has passed', () => {
		for (const said of walked.filter((_, index) => index % 97 === 0)) expect(movesOf(said)).toEqual([]);
	});

	function movesOf({ where, subscription, activities }: Said): readonly string[] {
		const moves: string[] = [];
		let before = stateAt(subscription, activities, NOW);
		let day = localDate(NOW, subscription.zone);
		for (let count = 0; count < 400; count += 1) {
			day = addDays(day, 1);
			const now = dayStart(day, subscription.zone);
			const after = stateAt(subscription, activities, now);
			const isMoved = before.statement.deadline?.end !== after.statement.deadline?.end;
			const mayMove = [before, after].some(({ statement: { code } }) => moving.includes(code));
			if (isMoved && !mayMove && !boundaries(before.state).some((end) => end <= now)) {
				moves.push(`${where}, ${day}: ${before.statement.code} to ${after.statement.code}`);
			}
			before = after;
		}
		return moves;
	}

	function boundaries({ deadlines }: RecordState): readonly Instant[] {
		return deadlines.flatMap(({ end, safe }) => (safe === undefined ? [end] : [end, safe]));
	}
});
