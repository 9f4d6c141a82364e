import { rollingFromEvent } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const FAQ = cited('https://esim.gg/support/faq', '2026-10-03');
const USERS = page('https://www.nodeseek.com/post-783926-1', '2026-11-21');
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
	revision: '2026-11-21',
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
		refund: { en: 'Limited once the profile was downloaded.', 'zh-Hans': '下载配置文件后退款受限。' },
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'It lapses after a year without use.', 'zh-Hans': '一年不使用就会失效。' },
		risks: [{ en: 'Some services refuse numbers with this prefix.', 'zh-Hans': '有些服务不接受这个号段。' }],
		notes: [
			{
				en: 'Use it at least once a year; the balance itself does not end.',
				'zh-Hans': '每年至少使用一次；余额本身不会过期。'
			},
			{
				en: 'Users say that registering on a network or any change of the balance is enough: do not rely on it.',
				'zh-Hans': '有用户说只要注册到网络或余额有变动就算；不要指望这一点。'
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
		{ fact: 'facts.notes', ...USERS, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [number];
