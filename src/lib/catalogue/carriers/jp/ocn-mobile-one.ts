import { feeGoesOn, fullLastMonth, mnp, mnpSources, portCode } from '$lib/catalogue/common/japan';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const STEPS = page('https://lifestyle.assist-all.co.jp/?p=49582', '2026-11-21');
const FEE = page('https://lifestyle.assist-all.co.jp/?p=49400', '2026-11-21');
const OLDER = page('http://p-suma.com/ocn-mobile-one-kaiyaku/1208.html', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

const OCN_CC = page('https://creatorclip.info/2018/04/ocn-mobile-one-cancel', '2026-11-30');
const OCN_KS = page('https://www.kashi-mo.com/media/25039/', '2026-11-30');
const OCN_ORG = page('https://org-rabo.com/ocn-kaiyakumaeni/', '2026-11-30');
const OCN_AS = page('https://lifestyle.assist-all.co.jp/?p=49400', '2026-11-30');

export const carrier = {
	id: 'ocn-mobile-one',
	name: { en: 'OCN mobile ONE', 'zh-Hans': 'OCN mobile ONE', ja: 'OCN モバイル ONE' },
	country: 'JP',
	hostNetwork: 'docomo',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const monthly = {
	id: 'ocn-one',
	carrierId: 'ocn-mobile-one',
	revision: '2026-11-30',
	name: { en: 'Monthly course (closed to new customers)', 'zh-Hans': '月租（已停止新签）' },
	form: ['physical'],
	billing: 'postpaid',
	zone: 'Asia/Tokyo',
	intent: 'keep',
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: 'month-end' },
				nature: 'cost',
				serviceEnds: 'with-rule',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'phone', available: 'unknown' }
				]
			}
		],
		period: { closingDay: 31 },
		returnDuty: { required: 'yes' },
		portCode
	},
	facts: {
		fees: [
			{
				kind: 'conditional',
				questions: [
					{
						en: 'Is it an old voice course, ended within its first 6 months? Those charged ¥1,000 to ¥8,000. The new course has no fee.',
						'zh-Hans': '是否为旧语音套餐，并且不满 6 个月就结束？旧套餐收 1,000～8,000 日元；新套餐不收。'
					}
				]
			}
		],
		documents: [
			{
				en: 'The OCN mail address or authentication ID, with its password',
				'zh-Hans': 'OCN 邮箱地址或认证 ID，以及密码'
			},
			{ en: 'The customer number', 'zh-Hans': '客户编号' }
		],
		blockers: [],
		portOut: mnp,
		ifNotCancelled: feeGoesOn,
		risks: [
			{
				en: 'The end of the service may be announced: watch the notices of NTT docomo Business.',
				'zh-Hans': '这项服务可能会宣布终止：请留意 NTT docomo Business 的公告。'
			}
		],
		notes: [
			{
				en: 'Closed to new customers since 26 June 2023; existing lines went on in 2025.',
				'zh-Hans': '2023 年 6 月 26 日起停止新签；已有线路在 2025 年仍可使用。'
			},
			fullLastMonth,
			{
				en: 'By older pages the line ends on the last day of the month, and the SIM has to be sent back.',
				'zh-Hans': '据旧网页，线路在当月最后一天结束，SIM 卡必须寄回。'
			},
			{
				en: 'There are two menus, "this SIM" and "all OCN services": the last SIM can only be ended by the second.',
				'zh-Hans': '有两个菜单：“这张 SIM”和“全部 OCN 服务”；最后一张 SIM 只能用后者解约。'
			}
		],
		ways: [
			{
				channel: 'online',
				how: { en: 'On OCN My Page.', 'zh-Hans': '在 OCN My Page 办理。' },
				language: 'ja',
				path: [
					{ label: 'OCNマイページ', means: { en: 'OCN My Page', 'zh-Hans': 'OCN 我的页面' } },
					{ act: { en: 'log in with the OCN mail address and password', 'zh-Hans': '用 OCN 邮箱和密码登录' } },
					{ label: '解約の手続き', means: { en: 'cancelling', 'zh-Hans': '解约手续' } },
					{
						label: '契約している全てのOCNサービスの解約はこちら',
						means: { en: 'cancel all OCN services; on the right', 'zh-Hans': '解约全部 OCN 服务，在右侧' }
					},
					{ label: '解約手続きに(へ)進む', means: { en: 'go on to cancel', 'zh-Hans': '进入解约手续' } },
					{ label: 'OCN全契約のご解約', means: { en: 'cancel all OCN contracts', 'zh-Hans': '解约全部 OCN 合约' } },
					{ label: '認証', means: { en: 'check; after the three numbers', 'zh-Hans': '认证，先填三个号码' } },
					{
						label: '解約希望日',
						means: { en: 'day wished: 当日 today, 当月末 month end', 'zh-Hans': '希望日：当日＝今天，当月末＝月底' }
					},
					{ label: '解約する', means: { en: 'cancel', 'zh-Hans': '解约' } }
				],
				asks: [
					'customer-number',
					{
						en: '認証ID and 認証パスワード, on the membership paper or the bills',
						'zh-Hans': '会员证或账单上的 認証ID 和 認証パスワード'
					}
				],
				counts: {
					en: 'finishing after 00:00 counts for the new day or month',
					'zh-Hans': '过 00:00 才办完就算新的一天或新的月份'
				}
			},
			{ channel: 'phone', how: { en: 'For questions only, as far as is known.', 'zh-Hans': '据了解只受理咨询。' } }
		],
		disputed: [
			{
				fact: 'terms.exits.cancel',
				readings: [
					{ en: 'It ends on the last day of the month (older pages).', 'zh-Hans': '在月底最后一天结束（旧网页）。' },
					{
						en: 'The form of 2018 lets you choose: the same day (当日) or the end of this month (当月末).',
						'zh-Hans': '2018 年的表单可以选：当日或当月末。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...FEE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...STEPS, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...FEE, confidence: 'medium' },
		{ fact: 'terms.period', ...FEE, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...OLDER, confidence: 'low' },
		{ fact: 'facts.fees', ...FEE, confidence: 'medium' },
		{ fact: 'facts.documents', ...STEPS, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...STEPS, confidence: 'medium' },
		{ fact: 'facts.notes', ...FEE, confidence: 'medium' },
		{ fact: 'facts.notes', ...OLDER, confidence: 'low' },
		{ fact: 'facts.ways', ...STEPS, confidence: 'medium' },
		...mnpSources,
		{ fact: 'facts.ways.online', ...OCN_CC, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...OCN_KS, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...OCN_ORG, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...OCN_AS, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...OCN_ORG, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...OCN_CC, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [monthly];
