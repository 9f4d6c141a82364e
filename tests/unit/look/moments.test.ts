import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { ListedRecord } from '$lib/db/rows/stored-records';
import { alertLogOf } from '$lib/domain/alert/log';
import { alertRecordFor } from '$lib/domain/alert/record';
import { recordAlertsFor } from '$lib/domain/alert/record-alerts';
import { mostPressingFirst } from '$lib/domain/alert/unseen';
import { earliest, formatInstant, instant, type Instant, type Zone } from '$lib/domain/base/civil-date';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { daysLeft } from '$lib/domain/deadline/days-left';
import { recordStateFor } from '$lib/domain/deadline/record-state';
import { steadyUntil } from '$lib/domain/deadline/steady-until';
import { statementFor } from '$lib/domain/statement/statement-for';
import { setLocale } from '$lib/i18n/paraglide/runtime.js';
import { nameOf } from '$lib/i18n/record-name';
import { alertDetail, alertSentence } from '$lib/i18n/words/alert/alert-words';
import { daysLeftWords, stubOf } from '$lib/i18n/words/due-words';
import { longWords, tileWords } from '$lib/i18n/words/statement/statement-words';
import { dueRecords, heroOf, nextOf, type DueRecord } from '../../../src/routes/due/due-records';
import { momentsFrom, type Moment, type Said } from '../../../src/routes/due/look/moments';
import { usual } from '../../support/alerts';
import { zone } from '../../support/literals';

type Row = Pick<ListedRecord, 'subscription' | 'activities'>;
const EXAMPLES: readonly Row[] = JSON.parse(readFileSync('tests/vectors/statements.json', 'utf8'));
const DAY = 86_400_000;
/** After everything that the examples have written down: at an earlier clock nothing is shown. */
const START = Date.parse('2026-11-22T00:00:00Z');
const LOCALES = ['en', 'zh-Hans'] as const;
const ZONES = ['Asia/Tokyo', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu'].map(zone);

afterEach(() => setLocale('en'));

/** One record as a full derivation says it at a moment. */
function saidIn(userZone: Zone): (record: ListedRecord, now: Instant) => Said {
	return ({ subscription, activities }, now) => {
		const state = recordStateFor(subscription, activities, { now, holidays: HOLIDAYS });
		const view = { ...state, statement: statementFor(state) };
		const moment = { now, clock: 'ok', log: alertLogOf([]), rows: [] } as const;
		const alerts = recordAlertsFor(alertRecordFor(view, now), { ...usual, userZone }, moment);
		return { view, unseen: alerts.unseen, until: earliest(steadyUntil(view), alerts.until) };
	};
}

/** Every text that Due shows of records worked out before, read at a moment. */
function textsAt({ views, unseen }: Pick<Moment, 'views' | 'unseen'>, now: Instant, userZone: Zone): readonly string[] {
	const due = dueRecords(views, now);
	const words = ({ record, place }: DueRecord) => {
		const { subscription, statement, status } = record;
		const end = statement.deadline?.end;
		const left = end === undefined ? '' : daysLeftWords(daysLeft(end, now, subscription.zone, userZone));
		const said = { subscription, now, name: nameOf(subscription) };
		const texts = [longWords(statement, said), tileWords(statement, said), stubOf(statement), left];
		return `${subscription.id} ${status} ${place.group} ${texts.join(' | ')}`;
	};
	const alerts = mostPressingFirst(unseen).map(
		({ record, alert, punctuality }) =>
			`${punctuality} ${alertSentence(record, alert, now)} ${alertDetail(record.subscription, alert, now, userZone)}`
	);
	const calm = heroOf(due) ? undefined : nextOf(due);
	return [...due.map(words), ...alerts, calm?.next.record.subscription.id ?? 'not calm', calm?.day ?? ''];
}

test('what is kept for a stretch of time is what a full derivation says at any moment of it, text for text', async () => {
	const cases = fc.record({
		records: fc.subarray([...EXAMPLES], { minLength: 1, maxLength: 8 }),
		start: fc.integer({ min: START, max: START + 60 * DAY }),
		userZone: fc.constantFrom(...ZONES),
		locale: fc.constantFrom(...LOCALES),
		where: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 })
	});
	const property = fc.asyncProperty(cases, async ({ records, start, userZone, locale, where }) => {
		await setLocale(locale);
		const rows = records.map((row) => ({ ...row, unreadable: [] }));
		const saidAt = saidIn(userZone);
		let kept: Moment | undefined;
		let place = 0;
		for await (const moment of momentsFrom(instant(start), rows, userZone, { saidAt })) {
			// Where nothing changed, what was drawn before goes on.
			if (moment.changed || !kept) kept = moment;
			const part = where[place++];
			if (part === undefined) break;
			const at = instant(Math.min(moment.next - 1, Math.floor(moment.now + part * (moment.next - moment.now))));
			const fresh = rows.map((row) => saidAt(row, at));
			const full = { views: fresh.map(({ view }) => view), unseen: fresh.flatMap(({ unseen }) => unseen) };
			expect(textsAt(kept, kept.now, userZone), formatInstant(at)).toEqual(textsAt(full, at, userZone));
		}
	});
	await fc.assert(property, { numRuns: 60 });
}, 60_000);
