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

const AWAI_UQ = page('https://gadget.awaisora.com/2025/08/12/7dfdb244-578a-4686-824f-98a71a9bb6b2', '2026-11-30');
const ASSIST_UQ = page('https://lifestyle.assist-all.co.jp/uqmobile-cancel-guide-2025', '2026-11-30');
const ASSIST_UQ2 = page('https://lifestyle.assist-all.co.jp/?p=49881', '2026-11-30');
const KAIYAKU_UQ = page('https://kaiyaku.jp/uqmobile-kaiyaku', '2026-11-30');
const KYO_MAN = page('https://manualsbrain.com/ja/manuals/2142406/?page=79', '2026-11-30');
const AU_PRO = page('https://www.au.com/english/support/faq/eservice/epg00002070', '2026-11-30');

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
	revision: '2026-11-30',
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
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'store', available: 'yes' },
					{ kind: 'phone', available: 'no' }
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
		notes: [
			simStays,
			eightDays,
			{ en: 'It ends at once.', 'zh-Hans': '立即终止。' },
			{
				en: 'Moving to au or povo2.0 is charged by the day; cancelling is not (au, FAQ).',
				'zh-Hans': '转到 au 或 povo2.0 按天收费，解约则不按天（au 常见问题）。'
			}
		],
		reissue: {
			en: 'A new eSIM is free online, ¥3,850 in the shop.',
			'zh-Hans': '补发 eSIM 网上免费，门店 3,850 日元。'
		},
		ways: [
			{
				channel: 'online',
				url: 'https://www.uqwimax.jp/',
				how: { en: 'In My UQ mobile.', 'zh-Hans': '在 My UQ mobile 办理。' },
				language: 'ja',
				path: [
					{ label: 'My UQ mobile' },
					{ act: { en: 'log in with the au ID', 'zh-Hans': '用 au ID 登录' } },
					{ label: '解約手続き', means: { en: 'cancellation', 'zh-Hans': '解约手续' } },
					{ act: { en: 'choose the line, type the 4-digit PIN, confirm', 'zh-Hans': '选择线路，输入 4 位密码并确认' } }
				],
				asks: [
					{ en: 'au ID', 'zh-Hans': 'au ID' },
					{ en: '4-digit PIN', 'zh-Hans': '4 位密码' }
				],
				counts: {
					en: "the hour was not seen; au's 21:10 is the careful limit",
					'zh-Hans': '没查到几点，保守按 au 的 21:10'
				},
				confirms: { en: 'A mail.', 'zh-Hans': '邮件。' }
			},
			{ channel: 'store', how: { en: 'A shop, with documents.', 'zh-Hans': '带证件到门店。' } },
			{
				channel: 'phone',
				how: {
					en: 'Cancelling by phone (0120-929-818) ended in September 2024; old pages still name it.',
					'zh-Hans': '电话解约（0120-929-818）2024 年 9 月已停，旧网页仍有提到。'
				}
			},
			coolingOffByPost
		],
		lossLines: [
			{
				number: '+81-3-6670-6944',
				scope: {
					en: "au's number from abroad; no page of UQ was found",
					'zh-Hans': 'au 的海外号码；没有找到 UQ 自己的页面'
				},
				fromAbroad: true
			}
		],
		contacts: [{ kind: 'account', url: 'https://www.uqwimax.jp/' }]
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
		...mnpSources,
		{ fact: 'facts.ways.online', ...AWAI_UQ, confidence: 'low' },
		{ fact: 'facts.ways.online', ...ASSIST_UQ, confidence: 'low' },
		{ fact: 'facts.ways.online', ...ASSIST_UQ2, confidence: 'low' },
		{ fact: 'facts.ways.phone', ...KAIYAKU_UQ, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...ASSIST_UQ, confidence: 'medium' },
		{ fact: 'facts.ways.store', ...KAIYAKU_UQ, confidence: 'low' },
		{ fact: 'facts.lossLines', ...KYO_MAN, confidence: 'low' },
		{ fact: 'facts.contacts', ...AWAI_UQ, confidence: 'low' },
		{ fact: 'facts.notes', ...AU_PRO, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...KAIYAKU_UQ, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...ASSIST_UQ, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [uq];
