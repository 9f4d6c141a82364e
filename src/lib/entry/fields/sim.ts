import { formatIccid, parseIccid } from '$lib/domain/base/identifiers';
import { LONGEST_NAME } from '$lib/domain/base/text-length';
import { FORMS, type BillingKind } from '$lib/domain/record/subscription';
import { MY_OWN } from '../draft';
import type { Field, Form } from '../field';
import { radioField, textField } from '../field-kinds';
import { bad, good } from '../issues';
import { rule } from './rule';

/** Ours for the record, else it is called by its plan. */
export const name = textField('name', {
	longest: LONGEST_NAME,
	shownWhen: () => 'top',
	path: 'nickname',
	save: (record, nickname = '') => ({ ...record, nickname }),
	ofRecord: ({ nickname }) => nickname,
	ofSim: true
});

/** The first of the record's numbers; the others stay as they are. */
export const phone = textField('phone', {
	longest: LONGEST_NAME,
	input: 'phone',
	shownWhen: () => 'top',
	path: 'msisdns',
	save: (record, number, { edited }) => ({
		...record,
		msisdns: [...(number === undefined ? [] : [number]), ...(edited?.msisdns.slice(1) ?? [])]
	}),
	ofRecord: ({ msisdns }) => msisdns[0] ?? '',
	ofSim: true
});

/** A SIM of one's own is called by what it is named. */
export const carrierName = textField('carrierName', {
	longest: LONGEST_NAME,
	shownWhen: ({ draft }) => (draft.plan === MY_OWN ? 'top' : undefined),
	path: 'carrier',
	save: (record, carrier, form) => ({ ...record, carrier: carrierOf(carrier, form) }),
	ofRecord: ({ carrier, nickname }) => (carrier.name.en === nickname ? '' : carrier.name.en)
});

function carrierOf(carrier: string | undefined, { context: { template, nameless }, edited, value }: Form) {
	if (template) return { id: template.carrier.id, name: template.carrier.name };
	if (edited && (carrier === undefined || carrier === edited.carrier.name.en)) return edited.carrier;
	const named = carrier ?? value(name);
	return { name: named === undefined ? nameless : { en: named } };
}

export const form = radioField('form', FORMS, {
	offered: ({ context: { template } }) => template?.plan.form ?? FORMS,
	default: ({ context: { template } }) => template?.plan.form[0] ?? 'physical',
	shownWhen: () => 'more',
	path: 'form',
	save: (record, medium = 'physical') => ({ ...record, form: medium }),
	ofRecord: (record) => record.form
});

/** Without its spaces; a wrong check digit is only said, for some carriers print their own. */
export const iccid: Field<string, 'iccid'> = {
	name: 'iccid',
	input: 'text',
	parse: (text) => {
		const parsed = parseIccid(text);
		return parsed.ok ? good(parsed.value) : bad('not-an-iccid');
	},
	shownWhen: ({ draft, text }) => (draft.plan === '' || ['physical', 'esim'].includes(text(form)) ? 'more' : undefined),
	path: 'sims',
	ofRecord: ({ sims }) => formatIccid(sims[0]?.iccid ?? ''),
	ofSim: true
};

const BILLINGS = ['prepaid', 'postpaid'] as const satisfies readonly BillingKind[];
const PAID_LATER = ['contract', 'open-ended', 'recurring'];

export const billing = radioField('billing', BILLINGS, {
	default: ({ context: { template }, text }) => {
		if (!template) return PAID_LATER.includes(text(rule)) ? 'postpaid' : 'prepaid';
		const { billing: asked } = template.plan;
		return typeof asked === 'string' ? asked : (asked.usual ?? '');
	},
	shownWhen: () => 'more',
	path: 'billing',
	save: (record, kind = 'prepaid') => ({ ...record, billing: kind }),
	ofRecord: (record) => record.billing
});
