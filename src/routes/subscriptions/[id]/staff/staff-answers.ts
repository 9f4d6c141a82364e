import type { FormDraft } from '$lib/db/tables';
import type { CivilDate } from '$lib/domain/base/civil-date';
import type { Money } from '$lib/domain/base/money';
import type { StaffQuestion } from '$lib/catalogue/phrases/staff-questions';
import { readDate, readOptionalAmount, typed, type Read } from '$lib/views/dialog/dialog-input';

export type YesNo = '' | 'yes' | 'no';

/** What staff tapped and typed, as it stands in the fields. A type, not an interface: it is kept as a draft. */
export type StaffAnswers = {
	fee: YesNo;
	feeAmount: string;
	return: YesNo;
	what: string;
	refund: YesNo;
	refundAmount: string;
	billOn: string;
	billAmount: string;
	endsOn: string; // as they write it
	receipt: boolean;
	reference: string;
};

export const NO_ANSWERS: StaffAnswers = {
	fee: '',
	feeAmount: '',
	return: '',
	what: '',
	refund: '',
	refundAmount: '',
	billOn: '',
	billAmount: '',
	endsOn: '',
	receipt: false,
	reference: ''
};

/** A kept draft; what it does not hold stays unanswered. */
export function answersOfDraft(draft: FormDraft | undefined): StaffAnswers {
	const values = draft?.values ?? {};
	const text = (field: string) => {
		const value = values[field];
		return typeof value === 'string' ? value : '';
	};
	const choice = (field: string): YesNo => {
		const value = values[field];
		return value === 'yes' || value === 'no' ? value : '';
	};
	return {
		fee: choice('fee'),
		feeAmount: text('feeAmount'),
		return: choice('return'),
		what: text('what'),
		refund: choice('refund'),
		refundAmount: text('refundAmount'),
		billOn: text('billOn'),
		billAmount: text('billAmount'),
		endsOn: text('endsOn'),
		receipt: values.receipt === true,
		reference: text('reference')
	};
}

/** What was really said: only answered questions, amounts and dates read. */
export interface Answered {
	fee?: 'yes' | 'no';
	feeAmount?: Money;
	return?: 'yes' | 'no';
	what?: string;
	refund?: 'yes' | 'no';
	refundAmount?: Money;
	billOn?: CivilDate;
	billAmount?: Money;
	endsOn?: string;
	receipt?: true;
	reference?: string;
}

export type AnswerField = 'feeAmount' | 'refundAmount' | 'billOn' | 'billAmount';
export type AnswerFaults = Partial<Record<AnswerField, string>>;
export type ReadAnswers = { ok: true; answered: Answered } | { ok: false; faults: AnswerFaults };

interface Reading {
	questions: readonly StaffQuestion[];
	currency: string;
	today: CivilDate;
	brokenDate: boolean; // the browser's word that what was typed is no date
	asked?: string | undefined; // an unlikely date that was asked back before
}

/** Of the questions that the card asks. An amount beside "No" is not shown, so it does not count. */
export function readAnswers(answers: StaffAnswers, reading: Reading): ReadAnswers {
	const { questions, currency } = reading;
	const asks = (...codes: readonly StaffQuestion[]) => codes.some((code) => questions.includes(code));
	const fee = asks('fee', 'other-fee') ? amountBeside(answers.fee, answers.feeAmount, currency) : NONE;
	const refund = asks('refund') ? amountBeside(answers.refund, answers.refundAmount, currency) : NONE;
	const billAmount = asks('last-bill') ? readOptionalAmount(typed(answers.billAmount), currency) : NONE;
	const billOn = asks('last-bill') ? optionalDate(answers.billOn, reading) : NONE;
	const faults: AnswerFaults = {
		...faultOf('feeAmount', fee),
		...faultOf('refundAmount', refund),
		...faultOf('billOn', billOn),
		...faultOf('billAmount', billAmount)
	};
	if (!fee.ok || !refund.ok || !billAmount.ok || !billOn.ok) return { ok: false, faults };
	const what = answers.what.trim();
	const reference = answers.reference.trim();
	const endsOn = answers.endsOn.trim();
	return {
		ok: true,
		answered: {
			...choiceOf('fee', asks('fee', 'other-fee'), answers.fee, fee.value),
			...(fee.value && { feeAmount: fee.value }),
			...choiceOf('return', asks('return'), answers.return, what && answers.return !== 'no'),
			...(asks('return') && what !== '' && answers.return !== 'no' && { what }),
			...choiceOf('refund', asks('refund'), answers.refund, refund.value),
			...(refund.value && { refundAmount: refund.value }),
			...(billOn.value && { billOn: billOn.value }),
			...(billAmount.value && { billAmount: billAmount.value }),
			...(asks('end-day') && endsOn !== '' && { endsOn }),
			...(asks('receipt') && answers.receipt && { receipt: true }),
			...(reference !== '' && { reference })
		}
	};
}

const NONE: Read<undefined> = { ok: true, value: undefined };

function amountBeside(choice: YesNo, text: string, currency: string): Read<Money | undefined> {
	return choice === 'no' ? NONE : readOptionalAmount(typed(text), currency);
}

function optionalDate(text: string, { today, brokenDate, asked }: Reading): Read<CivilDate | undefined> {
	if (text === '' && !brokenDate) return NONE;
	return readDate({ text, broken: brokenDate }, 'ahead', today, asked);
}

function faultOf(field: AnswerField, read: Read<unknown>): AnswerFaults {
	return read.ok ? {} : { [field]: read.sentence };
}

/** Who names an amount or a thing has said yes. */
function choiceOf<Field extends 'fee' | 'return' | 'refund'>(
	field: Field,
	isAsked: boolean,
	choice: YesNo,
	detail: unknown
): Partial<Record<Field, 'yes' | 'no'>> {
	const said = choice === '' && detail ? 'yes' : choice;
	if (!isAsked || said === '') return {};
	const answer: Partial<Record<Field, 'yes' | 'no'>> = {};
	answer[field] = said;
	return answer;
}
