import type { Form, Place } from '../field';
import { dateField, radioField } from '../field-kinds';
import { rule } from './rule';

/** Rules that end by themselves: nobody keeps such a card unless he says so. */
const LET_END = ['fixed-days', 'fixed-date', 'months'];

export const intent = radioField('intent', ['keep', 'let-end', 'leave'], {
	default: ({ context: { template }, text }) =>
		template?.plan.intent ?? (LET_END.includes(text(rule)) ? 'let-end' : 'keep'),
	shownWhen: intentPlace,
	path: 'intent',
	save: (record, kind = 'keep', { edited }) => {
		if (kind !== 'leave') return { ...record, intent: { kind } };
		const channel = edited?.intent.kind === 'leave' ? edited.intent.channel : undefined;
		return { ...record, intent: { kind, ...(channel && { channel }) } };
	},
	ofRecord: (record) => record.intent.kind
});

/** Empty: as soon as possible. */
export const neededUntil = dateField('neededUntil', {
	role: 'ahead',
	shownWhen: (form) => (form.text(intent) === 'leave' ? intentPlace(form) : undefined),
	save: (record, until) => {
		const { intent: wish } = record;
		return until && wish.kind === 'leave' ? { ...record, intent: { ...wish, neededUntil: until } } : record;
	},
	ofRecord: (record) => (record.intent.kind === 'leave' ? (record.intent.neededUntil ?? '') : ''),
	ofSim: true
});

function intentPlace({ byHand, draft }: Form): Place | undefined {
	if (byHand) return 'leaving';
	return draft.plan === '' ? undefined : 'more';
}
