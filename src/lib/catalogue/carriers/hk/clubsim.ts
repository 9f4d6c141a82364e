import { rollingFromEvent } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page } from '$lib/catalogue/common/page';
import { mnp, mnpSources, realName, realNameSources } from '$lib/catalogue/common/hong-kong';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const TERMS = cited('https://clubsim.com.hk/en/go/clubSim-tnc', '2026-09-28');
const SMS_PACK = cited('https://www.clubsim.com.hk/zh/smspack/tnc', '2026-09-28');
const LOCAL_DATA = page('https://clubsim.com.hk/en/localdata/tnc', '2026-11-21');
const EASY_86 = page('https://clubsim.com.hk/en/86easy-plus/tnc', '2026-11-21');
const USERS = page('https://www.nodeseek.com/post-783926-1', '2026-11-21');
const LOSS = page(
	'https://www.ofca.gov.hk/tc/consumer_focus/education_corner/guide/advice_mps/report/index.html',
	'2026-11-21'
);
const RETENTION = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/7243a84482fdad6f4bc2661ab3e99f1c2e83fa2a/frontend/tools/phone-number-lifecycle-mvp/phone-route-data/clubsim-hk-service-pack-retention.json',
	'2026-11-30'
);
const DIRECTORY = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/07266584fe2235635009c0d3e7d50ebf86046667/frontend/tools/phone-number-lifecycle-mvp/hk-directory-batch-c.json',
	'2026-11-30'
);
const USER_GUIDE = page('https://github.com/guanhui07/blog/issues/918', '2026-11-30');
const LOSS_AGAIN = page(
	'https://www.ofca.gov.hk/tc/consumer_focus/education_corner/guide/advice_mps/report/index.html',
	'2026-11-30'
);

export const carrier = {
	id: 'clubsim',
	name: { en: 'Club SIM', 'zh-Hans': 'Club Sim', 'zh-Hant': 'Club Sim' },
	country: 'HK',
	hostNetwork: 'hkt-csl',
	site: { url: 'https://www.clubsim.com.hk/', checked: '2026-11-21' },
	mccMnc: ['454-00'],
	iccidPrefixes: ['8985200']
} satisfies Carrier;

const prepaid = {
	id: 'clubsim',
	carrierId: 'clubsim',
	revision: '2026-11-30',
	name: { en: 'Club SIM prepaid', 'zh-Hans': 'Club Sim 储值卡' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'Asia/Hong_Kong',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...rollingFromEvent,
					span: { days: 365 },
					qualifying: ['pack-bought'],
					tiers: [{ atLeast: { minor: 600, currency: 'HKD' }, gives: { days: 365 } }]
				},
				afterEnd: [{ after: { days: 0 }, state: 'number-lost' }],
				marginDays: 1
			},
			{
				id: 'pack-sms',
				rule: { kind: 'fixed-days', count: 30, from: 'purchase', counting: 'calendar-days', firstDay: 'inclusive' }
			},
			{
				id: 'pack-local-data',
				rule: { kind: 'fixed-days', count: 90, from: 'purchase', counting: 'calendar-days', firstDay: 'inclusive' }
			},
			{ id: 'pack-86-easy', rule: { kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'purchase' } }
		],
		exits: [
			{ ...nothingToCancel, channels: [{ kind: 'app', available: 'yes' }] },
			{
				id: '86-easy-renewal',
				life: 'pack-86-easy',
				rule: { kind: 'hours-before-renewal', hours: 'unknown' },
				nature: 'binding',
				serviceEnds: 'unknown',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: [{ kind: 'app', available: 'yes' }]
			}
		]
	},
	facts: {
		fees: [],
		refund: { en: 'What remains is lost.', 'zh-Hans': '剩余的余额和套餐作废。' },
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		lost: {
			en: 'Call the line for HKT prepaid cards, or use the app. Club SIM is not named in the list that gives the number.',
			'zh-Hans': '拨打 HKT 储值卡热线，或用 App。公布该号码的名单没有单独列出 Club Sim。'
		},
		ifNotCancelled: {
			en: 'It lapses after 365 days without a service pack. The extra mainland number (86-Easy) can never be ported.',
			'zh-Hans': '365 天不买服务包就会失效。附加的内地号码（86-Easy）永远不能携号转出。'
		},
		risks: [
			{
				en: 'The cheapest pack changed in July 2026: users no longer saw the HK$6 SMS pack in the app, the next one cost HK$15.',
				'zh-Hans': '2026 年 7 月最便宜的保号包有变动：有用户反映 App 里已没有 6 港元短信包，下一档是 15 港元。'
			},
			{
				en: 'Users report one SIM replacement a year online.',
				'zh-Hans': '有用户反映一年只能在线补一次卡。'
			}
		],
		notes: [
			{
				en: 'The number lives while a service pack was bought within the last 365 days. Packs have their own, shorter life.',
				'zh-Hans': '365 天内买过服务包，号码就有效。服务包本身的有效期更短，分开计算。'
			},
			{
				en: 'Auto-renewal of 86-Easy is switched off before its monthly date.',
				'zh-Hans': '86-Easy 的自动续订要在每月续订日之前关掉。'
			}
		],
		ways: [
			{
				channel: 'app',
				exit: '86-easy-renewal',
				how: { en: 'Switch auto-renewal off in the Club SIM app.', 'zh-Hans': '在 Club Sim App 里关闭自动续订。' }
			}
		],
		lossLines: [
			{
				number: '+852 178 178',
				scope: { en: 'HKT prepaid cards; Club SIM not named', 'zh-Hans': 'HKT 储值卡；未单独列出 Club Sim' },
				fromAbroad: true
			}
		],
		reissue: {
			en: 'The code of a lost eSIM is fetched again in the app under 支援中心 (help centre), says a user guide of June 2026. What a lost card costs was not found.',
			'zh-Hans': 'eSIM 丢了，可在 App 的“支援中心”重新取得安装码（2026 年 6 月的用户指南）。实体卡补卡费用没有查到。'
		},
		keep: {
			ways: [
				{
					does: {
						en: 'Buy the SMS pack (30 days): 365 days for the number. On the website; in July 2026 users no longer saw it in the app',
						'zh-Hans': '买短信包（30 天），号码续 365 天。在官网买；2026 年 7 月有用户反映 App 里看不到'
					},
					costs: { minor: 600, currency: 'HKD' },
					url: 'https://www.clubsim.com.hk/',
					fromAbroad: 'unknown'
				},
				{
					does: {
						en: 'Buy the next service pack in the app, where the SMS pack is missing: 365 days as well',
						'zh-Hans': 'App 里没有短信包时，买下一档服务包，同样续 365 天'
					},
					costs: { minor: 1500, currency: 'HKD' },
					url: 'https://www.clubsim.com.hk/',
					fromAbroad: 'unknown'
				}
			],
			notCounted: [
				{
					en: 'Topping up money alone: the terms only name buying a service pack.',
					'zh-Hans': '只充余额：条款写的是购买服务包。'
				}
			],
			fromAbroad: {
				en: 'In the app or on the website. Foreign cards, Alipay and WeChat Pay HK are reported to work.',
				'zh-Hans': '在 App 或官网购买。据称可用境外银行卡、支付宝和 WeChat Pay HK。'
			},
			rescue: {
				en: 'None is promised: after 365 days without a pack the SIM may be ended for good and the number given away.',
				'zh-Hans': '没有承诺可以恢复：365 天没买服务包，卡可能被永久停用，号码给别人。'
			}
		},
		contacts: [
			{
				kind: 'help',
				url: 'https://www.clubsim.com.hk/',
				note: {
					en: 'In the app: 支援中心 (help centre). No telephone, mail or chat of Club SIM was found.',
					'zh-Hans': 'App 里的“支援中心”。没有找到 Club Sim 的电话、邮箱或在线客服。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...TERMS, confidence: 'high' },
		{ fact: 'terms.lives.pack-sms', ...SMS_PACK, confidence: 'high' },
		{ fact: 'terms.lives.pack-local-data', ...LOCAL_DATA, confidence: 'high' },
		{ fact: 'terms.lives.pack-86-easy', ...EASY_86, confidence: 'high' },
		{ fact: 'terms.exits', ...EASY_86, confidence: 'medium' },
		{ fact: 'facts.refund', ...EASY_86, confidence: 'medium' },
		{ fact: 'facts.lost', ...LOSS, confidence: 'low' },
		{ fact: 'facts.lossLines', ...LOSS, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...TERMS, confidence: 'high' },
		{ fact: 'facts.risks', ...USERS, confidence: 'low' },
		{ fact: 'facts.notes', ...TERMS, confidence: 'high' },
		{ fact: 'facts.ways', ...EASY_86, confidence: 'medium' },
		{ fact: 'facts.keep', ...RETENTION, confidence: 'medium' },
		{ fact: 'facts.keep', ...DIRECTORY, confidence: 'low' },
		{ fact: 'facts.keep', ...USER_GUIDE, confidence: 'low' },
		{ fact: 'facts.reissue', ...USER_GUIDE, confidence: 'low' },
		{ fact: 'facts.contacts', ...DIRECTORY, confidence: 'medium' },
		{ fact: 'facts.contacts', ...USER_GUIDE, confidence: 'low' },
		{ fact: 'facts.lossLines', ...LOSS_AGAIN, confidence: 'low' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

export const plans = [prepaid];
