import { PLAIN_FACTS } from '$lib/domain/record/activity';
import * as v from 'valibot';
import { channelKind } from './exits';
import { date, id, lifeId, line, listOf, moment, money, notes, span, when, zoneName } from './values';

const written = {
	id,
	subscriptionId: id,
	lifeId: v.exactOptional(lifeId),
	when,
	recordedAt: moment,
	typedIn: zoneName,
	by: id,
	replaces: v.exactOptional(id)
};

const cancelling = v.strictObject({
	...written,
	kind: v.picklist(['cancel-requested', 'cancel-confirmed']),
	exitId: v.exactOptional(id),
	endsOn: v.exactOptional(date),
	channel: v.exactOptional(channelKind),
	reference: v.exactOptional(line)
});

/** Values of fields of the record; the reader has already seen that they are plain and bounded. */
const fieldChange = v.strictObject({ path: line, was: v.unknown(), is: v.unknown() });

export const activity = v.variant('kind', [
	v.strictObject({ ...written, kind: v.picklist([...PLAIN_FACTS, 'retracted']) }),
	v.strictObject({
		...written,
		kind: v.picklist(['top-up', 'pack-bought']),
		amount: v.exactOptional(money),
		gives: v.exactOptional(span),
		packEnds: v.exactOptional(when)
	}),
	v.strictObject({ ...written, kind: v.literal('end-seen'), end: when }),
	v.strictObject({ ...written, kind: v.literal('appointment'), channel: channelKind }),
	cancelling,
	v.strictObject({
		...written,
		kind: v.literal('charge'),
		amount: money,
		issuedOn: v.exactOptional(date),
		dueOn: date
	}),
	v.strictObject({
		...written,
		kind: v.picklist(['payment', 'credit', 'refund', 'deposit-returned']),
		amount: money
	}),
	v.strictObject({ ...written, kind: v.literal('deposit-paid'), amount: money, claimBy: v.exactOptional(date) }),
	v.strictObject({ ...written, kind: v.literal('value-seen'), amount: money, expires: v.exactOptional(when) }),
	v.strictObject({ ...written, kind: v.literal('edited'), changes: listOf(fieldChange, 1_000) }),
	v.strictObject({ ...written, kind: v.literal('note'), text: notes })
]);
