import { rollingFromEvent } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const FAQ = cited('https://esim.gg/support/faq', '2026-10-03');
const USERS = page('https://www.nodeseek.com/post-783926-1', '2026-11-21');
const HOME = cited('https://esim.gg/', '2026-10-03');
const USERS_2026 = cited('https://linux.do/t/topic/2900517', '2026-09-14');
const RECORD = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/2d0d727af1f18844b6c344a9402d62de5366dd61/frontend/tools/phone-number-lifecycle-mvp/phone-route-data/esimgg-estonia-372-2026.json',
	'2026-11-30'
);
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'esim-gg',
	name: { en: 'eSIM.GG (+372)', 'zh-Hans': 'eSIM.GG（爱沙尼亚 +372，俗称乌龟卡）' },
	country: 'EE',
	site: { url: 'https://esim.gg/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const number = {
	id: 'esimgg',
	carrierId: 'esim-gg',
	revision: '2026-11-30',
	name: { en: '+372 phone-number eSIM', 'zh-Hans': '+372 号码 eSIM' },
	form: ['esim'],
	billing: 'prepaid',
	zone: 'Europe/Tallinn',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...rollingFromEvent,
					span: { months: 12 },
					qualifying: ['sms', 'call', 'data']
				},
				marginDays: 1
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: {
			en: 'Limited once the profile was downloaded. That a service refuses its codes is no ground.',
			'zh-Hans': '下载配置文件后退款受限；某个服务不收这个号的验证码不算退款理由。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'It lapses after a year without use.', 'zh-Hans': '一年不使用就会失效。' },
		risks: [{ en: 'Some services refuse numbers with this prefix.', 'zh-Hans': '有些服务不接受这个号段。' }],
		notes: [
			{
				en: 'The balance itself does not end, and there is no monthly bill. The eSIM with a number costs €2.99.',
				'zh-Hans': '余额本身不会过期，没有月租。带号码的 eSIM 售价 2.99 欧元。'
			},
			{
				en: 'Whether a sign-in code arrives depends on the prefix and on the service.',
				'zh-Hans': '能否收到验证码要看号段和平台。'
			}
		],
		keep: {
			ways: [
				{
					does: {
						en: 'Use it at least once a year: an SMS, a call or data',
						'zh-Hans': '每年至少使用一次：发短信、打电话或上网'
					},
					fromAbroad: 'yes'
				}
			],
			notCounted: [
				{ en: 'That it only registers on a network: not proven.', 'zh-Hans': '只是注册到网络：没有证实算数。' }
			],
			fromAbroad: { en: 'Cards; users paid by Alipay.', 'zh-Hans': '银行卡；有用户用支付宝付款。' }
		},
		disputed: [
			{
				fact: 'facts.keep',
				readings: [
					{
						en: 'The provider: one use a year. The smallest thing that counts is not named.',
						'zh-Hans': '商家：每年使用一次；没有写明最少做什么才算。'
					},
					{
						en: 'Users: registering on a network or any change of the balance is enough.',
						'zh-Hans': '用户：注册到网络或余额有变动就算。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...FAQ, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...USERS, confidence: 'low' },
		{ fact: 'terms.exits.none', ...FAQ, confidence: 'medium' },
		{ fact: 'facts.refund', ...FAQ, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...FAQ, confidence: 'medium' },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...FAQ, confidence: 'medium' },
		{ fact: 'facts.notes', ...HOME, confidence: 'medium' },
		{ fact: 'facts.notes', ...RECORD, confidence: 'medium' },
		{ fact: 'facts.notes', ...USERS_2026, confidence: 'medium' },
		{ fact: 'facts.keep', ...FAQ, confidence: 'medium' },
		{ fact: 'facts.keep', ...USERS, confidence: 'low' },
		{ fact: 'facts.keep', ...RECORD, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [number];
