import { howToLeaveUnknown } from '$lib/catalogue/common/exits';
import { feeGoesOn } from '$lib/catalogue/common/japan';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const TERMS = page('https://gtn-mobile.com/en/terms/', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'gtn-mobile',
	name: { en: 'GTN Mobile', 'zh-Hans': 'GTN Mobile', ja: 'GTNモバイル' },
	country: 'JP',
	hostNetwork: 'docomo',
	site: { url: 'https://gtn-mobile.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const monthly = {
	id: 'gtn',
	carrierId: 'gtn-mobile',
	revision: '2026-11-21',
	name: { en: 'Plans for foreign residents', 'zh-Hans': '在日外国人套餐' },
	form: ['physical'],
	billing: 'postpaid',
	zone: 'Asia/Tokyo',
	intent: 'keep',
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [howToLeaveUnknown],
		returnDuty: { required: 'unknown' }
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		identity: {
			en: 'Made for foreign residents; an identity document is asked for.',
			'zh-Hans': '面向在日外国人；需要身份证件。'
		},
		ifNotCancelled: feeGoesOn,
		risks: [],
		notes: [
			{
				en: 'Only the opening of the terms could be read: the day of cancelling is a defined term, a deadline was not seen. Ask before the month in which you leave.',
				'zh-Hans': '条款只读到开头部分：“解约日”有专门定义，但没有看到截止日。请在离开的前一个月就询问。'
			},
			{
				en: 'An older notice says: no fixed term; the first month is charged from the start to the end of the month.',
				'zh-Hans': '旧公告称：没有固定合约期；第一个月从开通日收到月底。'
			},
			{
				en: 'By the terms the SIM is lent by the company; whether it has to be sent back was not seen.',
				'zh-Hans': '条款说 SIM 卡由公司出借；是否必须寄回没有看到。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...TERMS, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...TERMS, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...TERMS, confidence: 'low' },
		{ fact: 'facts.identity', ...TERMS, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...TERMS, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [monthly];
