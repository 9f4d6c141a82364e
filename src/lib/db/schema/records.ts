import type { Activity } from '$lib/domain/record/activity';
import type { Attachment } from '$lib/domain/record/attachment';
import type { AlertLogRow } from '$lib/domain/alert/log';
import type { Attempt } from '$lib/domain/procedure/attempt';
import type { CalendarExport } from '$lib/domain/alert/calendar-status';
import { DEADLINE_KINDS } from '$lib/domain/deadline/deadline';
import { FORMS, type Subscription } from '$lib/domain/record/subscription';
import { LOCALES } from '$lib/domain/base/languages.js';
import * as v from 'valibot';
import { activity } from './activity';
import { attachment } from './attachment';
import { channelKind, exit } from './exits';
import { afterEndStep, bill, life, period, portCode, returnDuty } from './rules';
import {
	count,
	currency,
	date,
	id,
	line,
	listOf,
	localized,
	moment,
	money,
	name,
	notes,
	span,
	time,
	zone,
	zoneName
} from './values';
import type { Trip } from '$lib/domain/trip/trip';
import { sealedRow, vaultRow } from './vault';
import type { SealedRow } from '../vault/photo-format';
import type { VaultRow } from '../vault/vault-format';
import type { BackupData, StoredPreferences } from '../tables';

// Every stored shape, closed: an unknown field or kind is refused. Never on the first load.

export const terms = v.strictObject({
	lives: listOf(life),
	exits: listOf(exit),
	period: v.exactOptional(period),
	bill: v.exactOptional(bill),
	ifUnpaid: v.exactOptional(listOf(afterEndStep)),
	returnDuty: v.exactOptional(returnDuty),
	portCode: v.exactOptional(portCode),
	lossEndsAfter: v.exactOptional(span)
});

const intent = v.variant('kind', [
	v.strictObject({ kind: v.picklist(['keep', 'let-end']) }),
	v.strictObject({
		kind: v.literal('leave'),
		neededUntil: v.exactOptional(date),
		channel: v.exactOptional(channelKind)
	})
]);

const sim = v.strictObject({ iccid: v.exactOptional(line), eid: v.exactOptional(line), where: v.exactOptional(line) });
const boundService = v.strictObject({
	name,
	importance: v.picklist(['money', 'sign-in', 'other']),
	moved: v.exactOptional(moment),
	waived: v.exactOptional(moment)
});
const registration = v.strictObject({
	holder: v.exactOptional(line),
	document: v.exactOptional(v.picklist(['passport', 'residence-card', 'id-card', 'permit', 'none'])),
	customerNumber: v.exactOptional(line),
	email: v.exactOptional(line),
	paysWith: v.exactOptional(line),
	hotline: v.exactOptional(line)
});

export const subscription = v.strictObject({
	id,
	rev: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
	createdAt: moment,
	removedAt: v.exactOptional(moment),
	nickname: name,
	carrier: v.strictObject({ id: v.exactOptional(id), name: localized }),
	country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
	zone: zoneName,
	form: v.picklist(FORMS),
	billing: v.picklist(['prepaid', 'postpaid']),
	plan: v.exactOptional(v.strictObject({ id, revision: line, name: v.exactOptional(localized) })),
	terms,
	overrides: listOf(line, 1_000),
	intent,
	msisdns: listOf(line),
	sims: listOf(sim),
	bound: listOf(boundService, 500),
	registration: v.exactOptional(registration),
	price: v.exactOptional(money),
	boughtAt: v.exactOptional(line),
	tripId: v.exactOptional(id),
	tags: listOf(name),
	notes
});

const attempt = v.strictObject({
	id,
	subscriptionId: id,
	procedure: id,
	channel: v.exactOptional(channelKind),
	startedAt: moment,
	done: v.record(id, moment)
});

const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const trip = v.strictObject({
	id,
	name,
	from: v.exactOptional(date),
	until: v.exactOptional(date),
	stays: v.exactOptional(listOf(v.strictObject({ country: countryCode, from: date }))),
	also: v.exactOptional(listOf(id)),
	serves: v.exactOptional(v.record(id, listOf(countryCode))),
	done: v.exactOptional(v.record(id, moment))
});

const leadsByKind = v.strictObject(v.entriesFromList(DEADLINE_KINDS, v.exactOptional(listOf(count))));
const preferences = v.strictObject({
	id: v.literal('preferences'),
	locale: v.exactOptional(v.picklist(LOCALES)),
	zone: v.exactOptional(zone),
	leads: leadsByKind,
	recordLeads: v.record(id, leadsByKind),
	alertTime: time,
	quiet: v.nullable(v.strictObject({ from: time, to: time })),
	calendarLeads: v.exactOptional(listOf(count)),
	lastCurrency: v.exactOptional(currency),
	lastBackupAt: v.exactOptional(moment),
	exampleId: v.exactOptional(id) // in early backups; examples carry a tag since
});

const alertLogRow = v.union([
	v.strictObject({
		key: line,
		subscriptionId: id,
		firedAt: moment,
		superseded: v.exactOptional(v.literal(true)),
		unseen: v.exactOptional(v.picklist(['missed', 'on-time']))
	}),
	v.strictObject({ key: line, subscriptionId: id, silencedAt: moment, until: v.exactOptional(date) })
]);
const calendarExport = v.strictObject({
	id: line,
	subscriptionId: id,
	kind: v.picklist(DEADLINE_KINDS),
	ruleId: line,
	lead: count,
	day: date,
	at: moment,
	quiet: v.exactOptional(v.literal(true)),
	summary: line,
	exportedAt: moment
});

/** One row of each table of a backup. */
export const ROW_SCHEMAS: { readonly [Name in keyof BackupData]: v.GenericSchema<unknown, BackupData[Name][number]> } =
	{
		subscriptions: subscription,
		activities: activity,
		attempts: attempt,
		trips: trip,
		preferences,
		alertLog: alertLogRow,
		calendarExports: calendarExport,
		attachments: attachment,
		vault: vaultRow,
		secrets: sealedRow
	};

export function isSubscription(value: unknown): value is Subscription {
	return v.is(subscription, value);
}

/** `ROW_SCHEMAS` proves that what passes is of our types; this, that all of our types can pass. */
type Passes<Row, Schema extends v.GenericSchema> = [Row] extends [v.InferOutput<Schema>] ? true : false;
true satisfies Passes<Subscription, typeof subscription>;
true satisfies Passes<Activity, typeof activity>;
true satisfies Passes<Attempt, typeof attempt>;
true satisfies Passes<Trip, typeof trip>;
true satisfies Passes<StoredPreferences, typeof preferences>;
true satisfies Passes<AlertLogRow, typeof alertLogRow>;
true satisfies Passes<CalendarExport, typeof calendarExport>;
true satisfies Passes<Attachment, typeof attachment>;
true satisfies Passes<VaultRow, typeof vaultRow>;
true satisfies Passes<SealedRow, typeof sealedRow>;
