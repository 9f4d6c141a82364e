import { mnp, mnpSources, monthlyLine, portCode } from '$lib/catalogue/common/japan';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const COOLING_OFF = page('https://his-mobile.com/support/coolingoff/', '2026-11-21');
const OTEGAL = page('https://otegal.jp/net/hismobile-cancel', '2026-11-21');
const TIMING = page('https://mobile-plan-simulation.com/hismobile-mnp-timing/', '2026-11-21');
const REISSUE = page('https://sensai-gadget.com/?p=4070', '2026-11-21');

const HIS_OTE = page('https://otegal.jp/net/hismobile-cancel', '2026-11-30');

export const carrier = {
	id: 'his-mobile',
	name: { en: 'HIS Mobile', 'zh-Hans': 'HIS Mobile', ja: 'HISモバイル' },
	country: 'JP',
	hostNetwork: 'docomo / SoftBank',
	site: { url: 'https://his-mobile.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const monthly = {
	id: 'his-jiyujizai',
	carrierId: 'his-mobile',
	revision: '2026-11-30',
	name: { en: 'Monthly plan', 'zh-Hans': '月租套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: 'closing-day' },
				nature: 'cost',
				serviceEnds: 'unknown',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'phone', available: 'no' },
					{ kind: 'store', available: 'no' }
				]
			},
			{
				id: 'cooling-off',
				rule: { kind: 'cooling-off', days: 8, from: 'contract-document' },
				nature: 'right',
				serviceEnds: 'on-request',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [{ kind: 'post', available: 'yes' }]
			}
		],
		period: { periodStartDay: { ask: true } },
		portCode
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'JPY' } }],
		documents: [
			{ en: 'The HIS Mobile ID (your e-mail address) and its password', 'zh-Hans': 'HIS Mobile ID（邮箱地址）和密码' }
		],
		blockers: [],
		portOut: mnp,
		ifNotCancelled: { en: 'The next month of your own is charged.', 'zh-Hans': '会收取下一个计费月的费用。' },
		risks: [],
		notes: [
			{
				en: 'Its month is your own: from the opening day to the day before the same date of the next month. Nothing is pro rata, so the day before the renewal is the cheapest.',
				'zh-Hans': '计费月按个人计算：从开通日到下个月同一日期的前一天。不按天折算，因此续期前一天解约最划算。'
			},
			{
				en: 'Within 8 days of receiving the contract notice (that day is day 1; with an electronic notice, the opening day) you may withdraw. The contract ends on the day the notice is sent, with MNP on the day the port completes. The starting fee and what was used stay payable.',
				'zh-Hans':
					'收到合同通知当天（算第 1 天；电子通知则为开通日）起 8 天内可以撤约。发出撤约通知当天合同结束；携号转出则为转出完成日。开通手续费和已使用的费用仍要支付。'
			}
		],
		reissue: {
			en: 'An eSIM costs ¥3,300 to issue and ¥1,100 to reissue (about 2022).',
			'zh-Hans': 'eSIM 发行 3,300 日元，补发 1,100 日元（约 2022 年）。'
		},
		ways: [
			{
				channel: 'online',
				url: 'https://his-mobile.com/',
				how: { en: 'In My HIS Mobile only.', 'zh-Hans': '只能在 My HIS Mobile 办理。' },
				language: 'ja',
				path: [
					{ act: { en: 'his-mobile.com: menu (≡)', 'zh-Hans': 'his-mobile.com：菜单（≡）' } },
					{ label: 'My HIS Mobile' },
					{
						act: {
							en: 'log in and cancel, about 5 minutes; further labels are not known',
							'zh-Hans': '登录后解约，约 5 分钟；之后的菜单名不明'
						}
					}
				]
			},
			{
				channel: 'post',
				exit: 'cooling-off',
				url: 'https://his-mobile.com/support/coolingoff/',
				how: {
					en: 'Within 8 days of receiving the contract notice (that day is day 1; with an electronic notice, the opening day) you may withdraw. The contract ends on the day the notice is sent, with MNP on the day the port completes. The starting fee and what was used stay payable.',
					'zh-Hans':
						'收到合同通知当天（算第 1 天；电子通知则为开通日）起 8 天内可以撤约。发出撤约通知当天合同结束；携号转出则为转出完成日。开通手续费和已使用的费用仍要支付。'
				}
			}
		],
		contacts: [{ kind: 'account', url: 'https://his-mobile.com/' }]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...OTEGAL, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...OTEGAL, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...TIMING, confidence: 'medium' },
		{ fact: 'terms.exits.cooling-off', ...COOLING_OFF, confidence: 'high' },
		{ fact: 'terms.period', ...TIMING, confidence: 'medium' },
		{ fact: 'facts.fees', ...OTEGAL, confidence: 'medium' },
		{ fact: 'facts.documents', ...OTEGAL, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...TIMING, confidence: 'medium' },
		{ fact: 'facts.notes', ...TIMING, confidence: 'medium' },
		{ fact: 'facts.notes', ...COOLING_OFF, confidence: 'high' },
		{ fact: 'facts.reissue', ...REISSUE, confidence: 'low' },
		{ fact: 'facts.ways', ...OTEGAL, confidence: 'medium' },
		{ fact: 'facts.ways', ...COOLING_OFF, confidence: 'high' },
		...mnpSources,
		{ fact: 'facts.ways.online', ...HIS_OTE, confidence: 'low' },
		{ fact: 'facts.contacts', ...HIS_OTE, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [monthly];
