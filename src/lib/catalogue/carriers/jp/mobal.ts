import { monthlyLine } from '$lib/catalogue/common/japan';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const BLOG = 'https://support.mobal.com/blog/billing/my-plan-options';
const EXTEND = page(`${BLOG}/extending-your-service/`, '2026-11-21');
const LONG = page(`${BLOG}/flexible-plans-for-long-term-users/`, '2026-11-21');
const TERMINATE = page('https://help.mobal.com/?p=4328', '2026-11-21');
const LOST = page('https://support.mobal.com/japan-sim/general/lost-stolen-phones-sim-cards/lost', '2026-11-21');
const IDENTITY = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/1d2c126182e943078205d94f231fe6cc6d0af3b5/frontend/tools/phone-number-lifecycle-mvp/jp-kr-depth-batch-t.json',
	'2026-09-27'
);
const BACKGROUND = unseen('2026-11-21');

const MB_TERM = page('https://help.mobal.com/?p=4328', '2026-11-30');
const MB_LOST = page('https://support.mobal.com/japan-sim/general/lost-stolen-phones-sim-cards/lost', '2026-11-30');
const MB_TEL = page('https://support.mobal.com/blog/billing/my-charges/setting-a-usage-limit/', '2026-11-30');
const MB_EXT = page('https://support.mobal.com/blog/billing/my-plan-options/extending-your-service/', '2026-11-30');

const MB_FLEX = page(
	'https://support.mobal.com/blog/billing/my-plan-options/flexible-plans-for-long-term-users/',
	'2026-11-30'
);

export const carrier = {
	id: 'mobal',
	name: { en: 'Mobal', 'zh-Hans': 'Mobal', ja: 'Mobal' },
	country: 'JP',
	hostNetwork: 'SoftBank',
	site: { url: 'https://www.mobal.com/', checked: '2026-11-21' },
	mccMnc: ['440-20'],
	iccidPrefixes: []
} satisfies Carrier;

const cancelPath = {
	en: 'MyAccount › Services › More information › Cancel service; pick the last full day.',
	'zh-Hans': 'MyAccount › Services（服务）› More information（更多）› Cancel service（取消服务），选择最后一个整天。'
};
/** Every service is ended in the same account, and asked after at the same desks. */
const myAccount = {
	ways: [
		{
			channel: 'online',
			how: cancelPath,
			url: 'https://www.mobal.com/myaccount',
			language: 'en',
			path: [
				{ act: { en: 'log in at www.mobal.com/myaccount', 'zh-Hans': '登录 www.mobal.com/myaccount' } },
				{ label: 'Services', means: { en: 'services', 'zh-Hans': '服务' } },
				{ label: 'More Information', means: { en: 'next to the product', 'zh-Hans': '在产品旁边' } },
				{ label: 'Cancel Service', means: { en: 'cancel', 'zh-Hans': '取消服务' } },
				{
					label: 'Cancellation Date',
					means: { en: 'your last full day of service', 'zh-Hans': '最后一个完整使用日' }
				},
				{ label: 'Reason For Cancellation', means: { en: 'why', 'zh-Hans': '取消原因' } }
			],
			asks: ['last-day', { en: 'The reason', 'zh-Hans': '原因' }]
		}
	],
	helpLines: [
		{
			number: '+1 212-785-5800',
			scope: { en: 'support, from the US; not for cancelling', 'zh-Hans': '客服，美国；不办解约' },
			fromAbroad: true,
			speaks: 'en'
		},
		{
			number: '+44 1543 426 999',
			scope: { en: 'support, from the UK; not for cancelling', 'zh-Hans': '客服，英国；不办解约' },
			fromAbroad: true,
			speaks: 'en'
		}
	],
	contacts: [{ kind: 'account', url: 'https://www.mobal.com/myaccount' }]
} as const;

const reportPath = {
	en: 'MyAccount › Services › Report lost/stolen. The line is suspended for 7 days: without a new SIM or a reactivation by then it ends for good and the number is lost. All use up to the report is charged.',
	'zh-Hans':
		'MyAccount › Services（服务）› Report lost/stolen（挂失）。停机 7 天内如不补卡或恢复，线路永久终止、号码失去。挂失前的使用照常收费。'
};

const short = {
	id: 'mobal-short',
	carrierId: 'mobal',
	revision: '2026-11-30',
	name: { en: 'Short-term Voice+Data (30/60/90 days)', 'zh-Hans': '短期语音流量卡' },
	form: ['physical', 'esim'],
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
					count: { ask: true, usual: 30, choices: [15, 30, 60, 90] },
					from: 'activation',
					counting: 'calendar-days',
					firstDay: 'exclusive'
				},
				afterEnd: [{ after: { days: 0 }, state: 'number-lost' }],
				marginDays: 1
			}
		],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'chosen-day',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: [{ kind: 'online', available: 'yes' }]
			}
		],
		lossEndsAfter: { days: 7 }
	},
	facts: {
		fees: [],
		refund: {
			en: 'None within the first 30 days; of a 60 or 90-day plan the blocks not yet begun are not billed.',
			'zh-Hans': '前 30 天不退；60 或 90 天套餐中尚未开始的部分不收费。'
		},
		documents: [],
		blockers: [],
		identity: { en: 'A passport for voice products.', 'zh-Hans': '语音产品需要护照。' },
		lost: reportPath,
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'At the end the service is cut for good unless it was extended by 30, 60 or 90 days in MyAccount; the number is not kept.',
				'zh-Hans': '到期永久停止，除非在 MyAccount 里续 30、60 或 90 天；号码不保留。'
			},
			{
				en: 'MyAccount › More Information › Extend Service: 30, 60 or 90 days or Ongoing, before the end; afterwards SIM and number are dead.',
				'zh-Hans':
					'MyAccount › More Information › Extend Service：到期前可延 30、60、90 天或转长期；过期后卡和号码都作废。'
			}
		],
		...myAccount
	},
	sources: [
		{ fact: 'terms.lives', ...EXTEND, confidence: 'high' },
		{ fact: 'terms.exits', ...LONG, confidence: 'high' },
		{ fact: 'terms.lossEndsAfter', ...LOST, confidence: 'high' },
		{ fact: 'facts.refund', ...LONG, confidence: 'high' },
		{ fact: 'facts.identity', ...IDENTITY, confidence: 'medium' },
		{ fact: 'facts.lost', ...LOST, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...EXTEND, confidence: 'high' },
		{ fact: 'facts.notes', ...EXTEND, confidence: 'high' },
		{ fact: 'facts.ways', ...TERMINATE, confidence: 'high' },
		{ fact: 'facts.ways.online', ...MB_TERM, confidence: 'high' },
		{ fact: 'facts.lost', ...MB_LOST, confidence: 'high' },
		{ fact: 'facts.helpLines', ...MB_TEL, confidence: 'medium' },
		{ fact: 'facts.contacts', ...MB_TERM, confidence: 'high' },
		{ fact: 'facts.notes', ...MB_EXT, confidence: 'high' }
	]
} satisfies Plan;

const ongoing = {
	id: 'mobal-ongoing',
	carrierId: 'mobal',
	revision: '2026-11-30',
	name: { en: 'Ongoing Voice+Data', 'zh-Hans': '长期语音流量卡' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'chosen-day',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [{ kind: 'online', available: 'yes' }]
			}
		],
		period: { closingDay: 31 },
		lossEndsAfter: { days: 7 }
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'JPY' } }],
		documents: [],
		blockers: [],
		portOut: {
			en: "MNP: follow Mobal's porting guide instead of cancelling.",
			'zh-Hans': '携号转网：按 Mobal 的转网指南办理，不要解约。'
		},
		lost: reportPath,
		ifNotCancelled: { en: 'The monthly fee goes on.', 'zh-Hans': '月费会一直收下去。' },
		risks: [
			{
				en: 'SIMs bought before 12 October 2021 can neither be suspended nor ported.',
				'zh-Hans': '2021 年 10 月 12 日之前购买的卡既不能停机保号，也不能携号转出。'
			}
		],
		notes: [
			{
				en: 'Call charges can arrive one to two months after cancelling.',
				'zh-Hans': '解约后一到两个月仍可能收到通话费账单。'
			},
			{
				en: 'To keep the number, suspend it instead ("Vacation plan", up to 12 months).',
				'zh-Hans': '想保留号码可改为停机保号（“Vacation plan”，最长 12 个月）。'
			},
			{
				en: 'The Vacation Plan suspends it for up to 12 months and keeps the number (not for SIMs bought before 12 October 2021).',
				'zh-Hans': 'Vacation Plan 可停机最多 12 个月并保留号码（2021 年 10 月 12 日之前买的 SIM 不行）。'
			}
		],
		...myAccount
	},
	sources: [
		{ fact: 'facts.portOut', ...TERMINATE, confidence: 'high' },
		{ fact: 'terms.lives', ...LONG, confidence: 'high' },
		{ fact: 'terms.exits', ...TERMINATE, confidence: 'high' },
		{ fact: 'terms.lossEndsAfter', ...LOST, confidence: 'high' },
		{ fact: 'terms.period', ...LONG, confidence: 'medium' },
		{ fact: 'facts.fees', ...BACKGROUND },
		{ fact: 'facts.lost', ...LOST, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...TERMINATE, confidence: 'high' },
		{ fact: 'facts.risks', ...TERMINATE, confidence: 'high' },
		{ fact: 'facts.notes', ...TERMINATE, confidence: 'high' },
		{ fact: 'facts.ways', ...TERMINATE, confidence: 'high' },
		{ fact: 'facts.ways.online', ...MB_TERM, confidence: 'high' },
		{ fact: 'facts.lost', ...MB_LOST, confidence: 'high' },
		{ fact: 'facts.helpLines', ...MB_TEL, confidence: 'medium' },
		{ fact: 'facts.contacts', ...MB_TERM, confidence: 'high' },
		{ fact: 'facts.notes', ...MB_FLEX, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [short, ongoing];
