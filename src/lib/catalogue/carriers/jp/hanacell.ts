import { howToLeaveUnknown } from '$lib/catalogue/common/exits';
import { feeGoesOn, monthlyLine } from '$lib/catalogue/common/japan';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const TERMS = page('https://hanacell.com/terms', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

const HANA_PLAN = page('https://www.hanacell.com/support/tag/プラン変更/', '2026-11-30');

export const carrier = {
	id: 'hanacell',
	name: { en: 'HanaCell (Mobell)', 'zh-Hans': 'HanaCell', ja: 'ハナセル' },
	country: 'JP',
	site: { url: 'https://www.hanacell.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const japan = {
	id: 'hanacell-japan',
	carrierId: 'hanacell',
	revision: '2026-11-30',
	name: { en: 'Japan SIM card', 'zh-Hans': '日本卡' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [howToLeaveUnknown]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		ifNotCancelled: feeGoesOn,
		risks: [
			{
				en: 'The terms have a chapter on long non-use, whose text was not read: check it before you park the SIM.',
				'zh-Hans': '条款中有关于长期不使用的一章，内容没有读到：打算闲置之前请先查看。'
			}
		],
		notes: [
			{
				en: 'The chapter on cancelling was last changed in July 2024, the terms in December 2024; the text of that chapter was not read. Ask before the month in which you leave.',
				'zh-Hans':
					'解约一章最后修订于 2024 年 7 月，整份条款为 2024 年 12 月；该章内容没有读到。请在离开的前一个月就询问。'
			},
			{
				en: 'Run by Mobell Communications, the company behind Mobal.',
				'zh-Hans': '由 Mobell Communications 运营，与 Mobal 同属一家公司。'
			},
			{
				en: 'Requests are made on the log-in page. For American plans a day can be wished, two days ahead at the earliest; whether that holds for the Japan SIM is not known.',
				'zh-Hans': '申请在登录页提交。美国套餐可指定日期，最早两天后；日本 SIM 是否一样不明。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...TERMS, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...TERMS, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.risks', ...TERMS, confidence: 'low' },
		{ fact: 'facts.notes', ...TERMS, confidence: 'low' },
		{ fact: 'facts.notes', ...HANA_PLAN, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [japan];
