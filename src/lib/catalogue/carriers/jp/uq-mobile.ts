import {
	coolingOff,
	coolingOffByPost,
	eightDaySources,
	eightDays,
	feeGoesOn,
	mnp,
	mnpSources,
	monthlyLine,
	nothingBack,
	portCode,
	simStays
} from '$lib/catalogue/common/japan';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const GUIDE = page('https://lifestyle.assist-all.co.jp/?p=49881', '2026-11-21');
const CHANNELS = page('https://lifestyle.assist-all.co.jp/uq-cancellation-guide-timing-2025', '2026-11-21');
const FEE = page('https://usedoor.jp/news/2024-05-24-au-uqmobile-kaisen-kaiyaku-tesuuryou', '2026-11-21');
const FEE_2025 = page('https://www.cancelatlas.com/c/au-kddi-jp', '2026-11-21');
const OLD = page('https://xn--sim-pd0fo47c37eo05e.com/uqmobile/uqkaiyaku', '2026-11-21');
const LOST = page('https://www.au.com/english/support/faq/eloss-theft/', '2026-11-21');
const REISSUE = page('https://esim-review.com/2080', '2026-11-21');

export const carrier = {
	id: 'uq-mobile',
	name: { en: 'UQ mobile', 'zh-Hans': 'UQ mobile', ja: 'UQモバイル' },
	country: 'JP',
	hostNetwork: 'au',
	site: { url: 'https://www.uqwimax.jp/', checked: '2026-11-21' },
	mccMnc: ['440-51', '441-10'],
	iccidPrefixes: ['898131', '898130']
} satisfies Carrier;

const uq = {
	id: 'uq',
	carrierId: 'uq-mobile',
	revision: '2026-11-21',
	name: { en: 'UQ mobile plan', 'zh-Hans': 'UQ mobile 套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: 'month-end' },
				nature: 'cost',
				serviceEnds: 'on-request',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'no',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'store', available: 'yes' },
					{ kind: 'phone', available: 'unknown' }
				]
			},
			coolingOff
		],
		period: { closingDay: 31 },
		returnDuty: { required: 'no' },
		portCode
	},
	facts: {
		fees: [
			{
				kind: 'conditional',
				amount: { minor: 990, currency: 'JPY' },
				contractsFrom: '2024-06-01',
				questions: [
					{
						en: 'Does it end within a year, and does KDDI judge that it was not for normal use? (Both.)',
						'zh-Hans': '是否不满一年结束，且被 KDDI 认定为非正常使用？（两者都要满足。）'
					},
					{
						en: 'au is reported to charge ¥1,100 for contracts from 1 October 2025; UQ may have followed.',
						'zh-Hans': '据报道 au 对 2025 年 10 月 1 日起的合约收 1,100 日元，UQ 可能也一样。'
					},
					{
						en: 'Free: the 8-day cancellation, moves among au, UQ mobile and povo, Smile Heart discount lines.',
						'zh-Hans': '免收：8 天内撤约，au、UQ mobile、povo 之间互转，Smile Heart 优惠线路。'
					}
				]
			}
		],
		refund: nothingBack,
		documents: [
			{ en: 'Identity document', 'zh-Hans': '身份证件' },
			{ en: 'The 4-digit PIN set at the contract', 'zh-Hans': '签约时设的 4 位密码' }
		],
		blockers: [],
		portOut: mnp,
		lost: {
			en: "KDDI's support line or My UQ mobile; no page of UQ itself was found.",
			'zh-Hans': 'KDDI 客服热线或 My UQ mobile；没有找到 UQ 自己的说明。'
		},
		ifNotCancelled: feeGoesOn,
		risks: [],
		notes: [simStays, eightDays, { en: 'It ends at once.', 'zh-Hans': '立即终止。' }],
		reissue: {
			en: 'A new eSIM is free online, ¥3,850 in the shop.',
			'zh-Hans': '补发 eSIM 网上免费，门店 3,850 日元。'
		},
		ways: [
			{
				channel: 'online',
				url: 'https://www.uqwimax.jp/',
				how: { en: 'In My UQ mobile.', 'zh-Hans': '在 My UQ mobile 办理。' }
			},
			{ channel: 'store', how: { en: 'A shop, with documents.', 'zh-Hans': '带证件到门店。' } },
			{
				channel: 'phone',
				how: {
					en: 'Cancelling by phone ended about 2020; old pages still name it.',
					'zh-Hans': '电话解约约 2020 年已停，旧网页仍有提到。'
				}
			},
			coolingOffByPost
		],
		disputed: [
			{
				fact: 'terms.period',
				readings: [
					{
						en: 'The last month is charged in full (page of 2025, some plans).',
						'zh-Hans': '最后一个月按整月收费（2025 年的网页，部分套餐）。'
					},
					{ en: 'The last month is pro rata (pages of 2018).', 'zh-Hans': '最后一个月按天算（2018 年的网页）。' }
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GUIDE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...GUIDE, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...CHANNELS, confidence: 'medium' },
		{ fact: 'terms.period', ...GUIDE, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...OLD, confidence: 'low' },
		{ fact: 'facts.fees', ...FEE, confidence: 'high' },
		{ fact: 'facts.fees', ...FEE_2025, confidence: 'low' },
		{ fact: 'facts.refund', ...GUIDE, confidence: 'low' },
		{ fact: 'facts.documents', ...GUIDE, confidence: 'low' },
		{ fact: 'facts.lost', ...LOST, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.notes', ...OLD, confidence: 'low' },
		{ fact: 'facts.reissue', ...REISSUE, confidence: 'medium' },
		{ fact: 'facts.ways', ...CHANNELS, confidence: 'medium' },
		...eightDaySources,
		...mnpSources
	]
} satisfies Plan;

export const plans = [uq];
