import { keptNumber } from '../../journeys/support/rows';

const WRITTEN_AT = Date.parse('2026-11-20T10:00:00Z');

/** Records with one payload in every text of theirs, history included; and a damaged one each, whose row is shown raw. */
export function rowsOfPayload(payloads: readonly string[]) {
	const records = payloads.map((payload, index) => recordOf(`r${index}`, payload, `t${index}`));
	const damaged = payloads.map((payload, index) => ({
		...recordOf(`bad${index}`, payload, '').subscription,
		terms: payload
	}));
	return {
		subscriptions: [...records.map(({ subscription }) => subscription), ...damaged],
		activities: records.flatMap(({ activities }) => activities),
		trips: payloads.map((name, index) => ({ id: `t${index}`, name, from: '2026-12-12', until: '2026-12-22' }))
	};
}

function recordOf(id: string, payload: string, tripId: string) {
	const kept = keptNumber({
		id,
		nickname: payload,
		lastDay: '2026-11-25',
		writtenAt: WRITTEN_AT,
		msisdns: ['+819012345678'],
		more: {
			carrier: { name: { en: payload, 'zh-Hans': payload } },
			notes: payload,
			tags: [payload],
			boughtAt: payload,
			tripId,
			intent: { kind: 'leave' },
			sims: [{ where: payload, iccid: payload }],
			bound: [{ name: payload, importance: 'money' }],
			registration: { holder: payload, customerNumber: payload, email: payload, paysWith: payload, hotline: payload }
		}
	});
	const said = {
		subscriptionId: id,
		recordedAt: WRITTEN_AT + 1,
		typedIn: 'UTC',
		by: payload,
		when: { date: '2026-11-20' }
	};
	const activities = [
		kept.topUp,
		{ ...said, id: `${id}-note`, kind: 'note', text: payload },
		{ ...said, id: `${id}-ask`, kind: 'cancel-requested', reference: payload },
		{
			...said,
			id: `${id}-edit`,
			kind: 'edited',
			changes: [
				{ path: 'nickname', was: payload, is: payload },
				{ path: 'notes', was: payload, is: [payload] },
				{ path: payload, was: { [payload]: payload }, is: payload }
			]
		}
	];
	return { subscription: kept.subscription, activities };
}
