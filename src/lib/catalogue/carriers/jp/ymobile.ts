import {
	eightDaySources,
	feeGoesOn,
	fullLastMonth,
	mnp,
	mnpSources,
	monthlyLine,
	portCode
} from '$lib/catalogue/common/japan';
import { daily } from '$lib/catalogue/common/hours';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const AGREEMENT = page('https://ymobile.jp/support/process/cancellation/agreement/?wovn=en', '2026-11-21');
const OFFICIAL = page('https://ymobile.jp/support/process/cancel/?wovn=vi', '2026-11-21');
const GUIDE = page('https://www.luft.co.jp/media/?p=5110', '2026-11-21');
const MOBAONE = page('https://mobaone.alpha-grp.co.jp/7742/', '2026-11-21');
const FEE = page('https://masamobile.co.jp/linemo/?p=42', '2026-11-21');
const FEE_2026 = page('https://www.cancelatlas.com/c/softbank-jp', '2026-11-21');

const YM_AGREE = page('https://ymobile.jp/support/process/cancellation/agreement/?wovn=en', '2026-11-30');
const KYO_YM = page('https://kaiyakunokyoukasyo.com/internet/1269/', '2026-11-30');
const SCAN_YM = page('https://scan.netsecurity.ne.jp/internet/ymobile-howtocancel', '2026-11-30');
const DONNA_YM = page('https://donnatokimo-wifi.jp/media/ymobile-cancellation/', '2026-11-30');
const ORIG_YM = page('https://original-lab.jp/tsushin/ymobile-kaiyaku', '2026-11-30');
const ASSIST_YM = page('https://lifestyle.assist-all.co.jp/?p=30403', '2026-11-30');
const YM_8 = page('https://ymobile.jp/support/process/cancel/?wovn=vi', '2026-11-30');

export const carrier = {
	id: 'ymobile',
	name: { en: 'Y!mobile', 'zh-Hans': 'Y!mobile', ja: 'ワイモバイル' },
	country: 'JP',
	hostNetwork: 'softbank',
	site: { url: 'https://www.ymobile.jp/', checked: '2026-11-21' },
	mccMnc: ['440-00', '440-20'],
	iccidPrefixes: ['898120']
} satisfies Carrier;

const earlyReturn = {
	en: 'Within 8 days you may withdraw, counted from the later of the start of service and the receipt of the contract paper. Base fees up to that day and all use stay payable. A number that goes back by MNP does not bring the old contract back.',
	'zh-Hans':
		'8 天内可以撤约，从开通日和收到合同文件两者中较晚的一天算起。截至当天的基本费和使用费仍要付。用 MNP 转回原运营商，旧合约也不会恢复。'
};

const ymobile = {
	id: 'ymobile',
	carrierId: 'ymobile',
	revision: '2026-11-30',
	name: { en: 'Y!mobile plan', 'zh-Hans': 'Y!mobile 套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: 'month-end' },
				nature: 'cost',
				serviceEnds: 'on-request',
				dayClosesAt: '20:00',
				processing: { businessDays: 1, calendar: 'JP' },
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'store', available: 'yes' },
					{ kind: 'online', available: 'yes', hours: daily('00:00', '24:00') },
					{ kind: 'phone', available: 'unknown', hours: daily('10:00', '19:00') }
				]
			},
			{
				id: 'cooling-off',
				rule: { kind: 'cooling-off', days: 8, from: 'later-of-document-and-service-start' },
				nature: 'right',
				serviceEnds: 'unknown',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'store', available: 'yes' },
					{ kind: 'online', available: 'yes' }
				]
			}
		],
		period: { closingDay: 31 },
		portCode
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'JPY' } }],
		documents: [
			{ en: 'Online: line number and password', 'zh-Hans': '网上：电话号码和密码' },
			{ en: 'In the shop: an identity document', 'zh-Hans': '门店：身份证件' }
		],
		blockers: [],
		portOut: mnp,
		ifNotCancelled: feeGoesOn,
		risks: [
			{
				en: 'SoftBank is reported to charge a 12-month fee for contracts from 1 July 2026; whether Y!mobile does too was not seen.',
				'zh-Hans': '据报道 SoftBank 对 2026 年 7 月 1 日起的合约收取一年内解约费，Y!mobile 是否也收未查到。'
			}
		],
		notes: [
			fullLastMonth,
			{
				en: 'After 20:00 a request counts for the next day: on the last day of a month the new month is charged in full.',
				'zh-Hans': '20:00 以后的申请算第二天：月底最后一天晚了，下个月按整月收费。'
			},
			earlyReturn,
			{ en: 'The two-year lock is gone since 1 February 2022.', 'zh-Hans': '两年约 2022 年 2 月 1 日起取消。' }
		],
		ways: [
			{
				channel: 'store',
				exit: 'cooling-off',
				how: { en: 'Tell the shop that sold it.', 'zh-Hans': '向购买的门店提出。' }
			},
			{
				channel: 'online',
				exit: 'cooling-off',
				how: {
					en: 'Bought online: tell the office of the online store.',
					'zh-Hans': '网上购买的：向网上商店窗口提出。'
				}
			},
			{
				channel: 'online',
				how: {
					en: 'On the cancellation site of ymobile.jp, with line number and password; one agreement for each line.',
					'zh-Hans': '在 ymobile.jp 的解约网站用电话号码和密码登录，每条线路分别同意。'
				},
				url: 'https://ymobile.jp/support/process/cancellation/agreement/?wovn=en',
				language: 'ja',
				path: [
					{ label: 'サポート', means: { en: 'support', 'zh-Hans': '支持' } },
					{ label: 'MNP転出・解約', means: { en: 'MNP or cancel', 'zh-Hans': '携号转出・解约' } },
					{ label: '解約', means: { en: 'cancel', 'zh-Hans': '解约' } },
					{
						act: {
							en: 'read the terms and log in (that is agreeing, once for each line)',
							'zh-Hans': '看条款并登录（登录即同意，每条线路一次）'
						}
					},
					{
						act: { en: 'number and password of the line, then to the end', 'zh-Hans': '输入线路号码和密码，按提示办完' }
					}
				],
				asks: ['number', { en: 'Password of the line', 'zh-Hans': '线路密码' }]
			},
			{ channel: 'store', how: { en: 'A Y!mobile shop; reserve a time.', 'zh-Hans': 'Y!mobile 门店，建议先预约。' } },
			{
				channel: 'phone',
				how: {
					en: 'Newer guides name the phone as a third way, older pages say that it only sends a paper form.',
					'zh-Hans': '较新的指南把电话列为第三种方式，旧网页说电话只会寄纸质表格。'
				}
			}
		],
		contacts: [
			{
				kind: 'help',
				url: 'https://ymobile.jp/support/process/cancellation/agreement/?wovn=en',
				note: {
					en: 'With machine translation (English, Vietnamese and others).',
					'zh-Hans': '带机器翻译（英语、越南语等）。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GUIDE, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...AGREEMENT, confidence: 'high' },
		{ fact: 'terms.exits.cooling-off', ...OFFICIAL, confidence: 'high' },
		{ fact: 'terms.period', ...GUIDE, confidence: 'high' },
		{ fact: 'facts.fees', ...FEE, confidence: 'low' },
		{ fact: 'facts.documents', ...AGREEMENT, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...MOBAONE, confidence: 'medium' },
		{ fact: 'facts.risks', ...FEE_2026, confidence: 'low' },
		{ fact: 'facts.notes', ...AGREEMENT, confidence: 'high' },
		{ fact: 'facts.ways', ...AGREEMENT, confidence: 'high' },
		...eightDaySources,
		...mnpSources,
		{ fact: 'facts.ways.online', ...YM_AGREE, confidence: 'high' },
		{ fact: 'facts.ways.online', ...KYO_YM, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...SCAN_YM, confidence: 'low' },
		{ fact: 'facts.ways.phone', ...DONNA_YM, confidence: 'low' },
		{ fact: 'facts.ways.phone', ...ORIG_YM, confidence: 'low' },
		{ fact: 'facts.ways.phone', ...ASSIST_YM, confidence: 'low' },
		{ fact: 'facts.ways.store', ...DONNA_YM, confidence: 'low' },
		{ fact: 'facts.contacts', ...YM_AGREE, confidence: 'high' },
		{ fact: 'facts.contacts', ...YM_8, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...YM_AGREE, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [ymobile];
