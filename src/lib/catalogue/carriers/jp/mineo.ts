import {
	coolingOff,
	coolingOffByPost,
	eightDaySources,
	eightDays,
	mnp,
	mnpSources,
	monthlyLine,
	nothingBack,
	portCode
} from '$lib/catalogue/common/japan';
import { daily } from '$lib/catalogue/common/hours';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const SIMLABO = page('https://simlabo.jp/mineo/entry/kaiyaku', '2026-11-21');
const TAIKAI = page('https://taikai-kaiyaku.com/?p=110', '2026-11-21');
const FEE = page('https://lifestyle.assist-all.co.jp/?p=49807', '2026-11-21');
const BLOCKERS = page('https://lifestyle.assist-all.co.jp/?p=49857', '2026-11-21');
const REISSUE = page('https://sensai-gadget.com/?p=4070', '2026-11-21');

const DIGPLUS_MINEO = page('https://digital-plus.co.jp/mobile/mineo-cancellation/', '2026-11-30');
const SIMLAB_MINEO = page('https://www.sim-labo.jp/mineo/entry/kaiyaku', '2026-11-30');
const SUMSUP_MINEO = page('https://sumahosupportline.com/mineo-cancellation/', '2026-11-30');
const TAIKAI_MINEO = page('https://taikai-kaiyaku.com/?p=110', '2026-11-30');

export const carrier = {
	id: 'mineo',
	name: { en: 'mineo', 'zh-Hans': 'mineo', ja: 'mineo（マイネオ）' },
	country: 'JP',
	hostNetwork: 'docomo / au / SoftBank',
	site: { url: 'https://mineo.jp/', checked: '2026-11-21' },
	mccMnc: ['440-10', '440-51', '440-20'],
	iccidPrefixes: ['898110', '898130', '898120']
} satisfies Carrier;

const mineo = {
	id: 'mineo',
	carrierId: 'mineo',
	revision: '2026-11-30',
	name: { en: 'mineo plan', 'zh-Hans': 'mineo 套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'on-request',
				dayClosesAt: '21:00',
				processing: { businessDays: 0, calendar: 'JP' },
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes', hours: daily('09:00', '21:00') },
					{ kind: 'phone', available: 'no' },
					{ kind: 'store', available: 'no' }
				]
			},
			coolingOff
		],
		period: { closingDay: 31 },
		returnDuty: { required: { ask: true, choices: ['yes', 'no'] } },
		portCode
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'JPY' } }],
		refund: nothingBack,
		documents: [{ en: 'The eoID login', 'zh-Hans': 'eoID 登录信息' }],
		blockers: [
			{ en: 'Unpaid charges', 'zh-Hans': '有欠费' },
			{ en: 'A data-share group that is not dissolved', 'zh-Hans': '流量共享组没有解散' },
			{ en: 'A name or address that does not match', 'zh-Hans': '姓名或地址与登记不符' }
		],
		portOut: mnp,
		ifNotCancelled: { en: 'The next days are charged pro rata.', 'zh-Hans': '之后的日子按天收费。' },
		risks: [],
		notes: [
			{
				en: 'The base fee is pro rata, the day of cancelling included; call and some other options are charged for the whole month.',
				'zh-Hans': '基本费按天算（含解约当天）；通话等部分选项按整月收费。'
			},
			{
				en: 'The page is open from 09:00 to 21:00; outside it, try the next day.',
				'zh-Hans': '页面只在 09:00～21:00 开放，其他时间请次日再办。'
			},
			{
				en: 'A D-plan SIM (docomo) has to be sent back; keeping it can cost damages. The others need not.',
				'zh-Hans': 'D 套餐（docomo）的 SIM 卡必须寄回，不寄回可能要赔偿；其他套餐不用。'
			},
			eightDays,
			{
				en: 'It ends on the day of the request. An MNP reservation number comes by e-mail on the same day or the next; the page for it is open from 09:00 to 21:00 only.',
				'zh-Hans': '申请当天终止。MNP 预约号当天或次日以邮件发出，页面只在 09:00～21:00 开放。'
			}
		],
		reissue: {
			en: 'A new eSIM costs ¥440 (about 2022; campaigns since).',
			'zh-Hans': '补发 eSIM 440 日元（约 2022 年，之后有优惠）。'
		},
		ways: [
			{
				channel: 'online',
				url: 'https://mineo.jp/',
				how: { en: 'In My page only, 09:00 to 21:00.', 'zh-Hans': '只能在 My page 办理，09:00～21:00。' },
				language: 'ja',
				path: [
					{ label: 'マイページ', means: { en: 'My page', 'zh-Hans': '我的页面' } },
					{ act: { en: 'log in with the eoID, choose the number', 'zh-Hans': '用 eoID 登录，选择号码' } },
					{ label: '決定', means: { en: 'decide', 'zh-Hans': '确定' } },
					{ label: '各種サポート', means: { en: 'support', 'zh-Hans': '各项支持' } },
					{
						label: '解約・MNP予約番号発行',
						means: { en: 'cancel or get an MNP number', 'zh-Hans': '解约或领取 MNP 号码' }
					},
					{ label: '解約の方はこちら', means: { en: 'to cancel', 'zh-Hans': '解约请点这里' } },
					{ label: '同意する', means: { en: 'I agree; check the contract first', 'zh-Hans': '同意，先核对合约' } },
					{ act: { en: 'questionnaire', 'zh-Hans': '问卷' } },
					{ label: '解約する', means: { en: 'cancel', 'zh-Hans': '解约' } }
				],
				asks: [{ en: 'eoID and password', 'zh-Hans': 'eoID 和密码' }],
				counts: {
					en: 'open 09:00 to 21:00; the page is shut from 21:00 to 09:00',
					'zh-Hans': '09:00～21:00 开放；21:00 到次日 09:00 页面关闭'
				}
			},
			coolingOffByPost
		],
		contacts: [{ kind: 'account', url: 'https://mineo.jp/' }]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...SIMLABO, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...SIMLABO, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...TAIKAI, confidence: 'high' },
		{ fact: 'terms.period', ...SIMLABO, confidence: 'high' },
		{ fact: 'terms.returnDuty', ...TAIKAI, confidence: 'medium' },
		{ fact: 'facts.fees', ...FEE, confidence: 'high' },
		{ fact: 'facts.refund', ...SIMLABO, confidence: 'medium' },
		{ fact: 'facts.documents', ...SIMLABO, confidence: 'high' },
		{ fact: 'facts.blockers', ...BLOCKERS, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...SIMLABO, confidence: 'high' },
		{ fact: 'facts.notes', ...TAIKAI, confidence: 'high' },
		{ fact: 'facts.reissue', ...REISSUE, confidence: 'low' },
		{ fact: 'facts.ways', ...SIMLABO, confidence: 'high' },
		...eightDaySources,
		...mnpSources,
		{ fact: 'facts.ways.online', ...DIGPLUS_MINEO, confidence: 'high' },
		{ fact: 'facts.ways.online', ...SIMLAB_MINEO, confidence: 'high' },
		{ fact: 'facts.ways.online', ...SUMSUP_MINEO, confidence: 'high' },
		{ fact: 'facts.ways.online', ...TAIKAI_MINEO, confidence: 'high' },
		{ fact: 'facts.contacts', ...SIMLAB_MINEO, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [mineo];
