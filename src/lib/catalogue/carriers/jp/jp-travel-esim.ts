import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const GIGAKO = page('https://gigako-esim.com/en/item/short_plan/p_10d_10gb', '2026-11-21');
const CDJAPAN = page('https://prepaidsim.cdjapan.co.jp/eSIM/checkout.php?id=888', '2026-11-21');

const nothing = { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' };

const GIG = page('https://gigako-esim.com/en/usces-member/?usces_page=newmember', '2026-11-30');
const GIG_ZH = page('https://gigako-esim.com/zh-CHT/usces-member/?usces_page=newmember', '2026-11-30');

export const carrier = {
	id: 'jp-travel-esim',
	name: { en: 'Japan travel eSIM shops (gigako, CDJapan)', 'zh-Hans': '日本旅游 eSIM 店铺（gigako、CDJapan）' },
	country: 'JP',
	isGroup: true,
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const gigako = {
	id: 'gigako',
	carrierId: 'jp-travel-esim',
	revision: '2026-11-30',
	name: { en: 'gigako short plan', 'zh-Hans': 'gigako 短期套餐' },
	form: ['esim'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'let-end',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true, usual: 3, choices: [3, 10] },
					from: 'first-use',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: { missed: 'starts', kind: 'days-after', count: 44, from: 'purchase', firstDay: 'inclusive' }
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		ifNotCancelled: nothing,
		risks: [],
		notes: [
			{
				en: 'The day of first use is the first: 3 days used first on 1 April at 15:25 end on 3 April at 23:59:59 Japan time.',
				'zh-Hans': '首次使用当天算第 1 天：3 天套餐 4 月 1 日 15:25 首次使用，4 月 3 日日本时间 23:59:59 结束。'
			},
			{
				en: 'Never connected, it starts by itself after 44 days: ordered on 1 April, it begins on 15 May at 00:00.',
				'zh-Hans': '一直不联网，44 天后自动开始：4 月 1 日申请的，5 月 15 日 00:00 开始计算。'
			},
			{
				en: 'If the device turns out not to fit nothing is paid back, even when it is on the list.',
				'zh-Hans': '设备不兼容也不退款，即使在支持列表里。'
			}
		],
		contacts: [
			{
				kind: 'account',
				url: 'https://gigako-esim.com/en/usces-member/?usces_page=newmember',
				note: {
					en: 'My Page of the shop (Cosmonet Co., Ltd.), in English and Traditional Chinese.',
					'zh-Hans': '商店的 My Page（Cosmonet），有英文和繁体中文。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GIGAKO, confidence: 'high' },
		{ fact: 'terms.exits.none', ...GIGAKO, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...GIGAKO, confidence: 'high' },
		{ fact: 'facts.notes', ...GIGAKO, confidence: 'high' },
		{ fact: 'facts.contacts', ...GIG, confidence: 'high' },
		{ fact: 'facts.contacts', ...GIG_ZH, confidence: 'high' },
		{ fact: 'facts.notes', ...GIG_ZH, confidence: 'high' }
	]
} satisfies Plan;

const cdJapan = {
	id: 'cdjapan-esim',
	carrierId: 'jp-travel-esim',
	revision: '2026-11-21',
	name: { en: 'CDJapan travel eSIM', 'zh-Hans': 'CDJapan 旅游 eSIM' },
	form: ['esim'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'let-end',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
					from: 'first-use',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: { missed: 'starts', kind: 'days-after', count: 30, from: 'activation', firstDay: 'inclusive' }
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'Nothing once it is activated.', 'zh-Hans': '激活后不退。' },
		documents: [],
		blockers: [],
		ifNotCancelled: nothing,
		risks: [],
		notes: [
			{
				en: 'Never connected, it starts by itself 30 days after activation. Whether the day of activation is the first of these is not said; it is counted as the first, the earlier date.',
				'zh-Hans':
					'激活后一直不联网，30 天后自动开始。激活当天是否算第 1 天没有说明；这里按算第 1 天、即较早的日期计算。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...CDJAPAN, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...CDJAPAN, confidence: 'high' },
		{ fact: 'facts.refund', ...CDJAPAN, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...CDJAPAN, confidence: 'high' },
		{ fact: 'facts.notes', ...CDJAPAN, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [gigako, cdJapan];
