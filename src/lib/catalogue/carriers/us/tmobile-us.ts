import { keptByTopUp } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const DAYS = page('https://querysprout.com/how-does-t-mobile-prepaid-work/', '2026-11-21');
const SUPPORT = page('https://support.t-mobile.com/docs/DOC-4826', '2026-11-21');
const SUSPENSION = page(
	'https://topnews.media/technology/what-to-know-before-canceling-your-t-mobile-wireless-service',
	'2026-11-21'
);
const CODES = cited('https://www.t-mobile.com/support/plans-features/self-service-short-codes/', '2026-11-30');
const OLD_PLAN = page('http://prepaid-phones.t-mobile.com/pay-by-the-day-plans-faqs', '2026-11-30');
const SUSPENSION_AGAIN = page('https://instarztech.com/?p=26532', '2026-11-30');
const FORUM = page('https://www.nodeseek.com/post-843142-1', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'tmobile-us',
	name: { en: 'T-Mobile US prepaid', 'zh-Hans': 'T-Mobile 美国预付费' },
	country: 'US',
	site: { url: 'https://www.t-mobile.com/', checked: '2026-11-21' },
	mccMnc: ['310-260', '310-160'],
	iccidPrefixes: ['8901260', '8901240', '8901160', '8901210', '8901230', '8901270', '8901310', '8901580']
} satisfies Carrier;

const payAsYouGo = {
	id: 'tmo-payg',
	carrierId: 'tmobile-us',
	revision: '2026-11-30',
	name: { en: 'Pay As You Go credit', 'zh-Hans': '随用随付余额' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'America/New_York',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...keptByTopUp,
					span: { days: 90 },
					onTopUp: 'extend-if-later',
					tiers: [
						{ atLeast: { minor: 1000, currency: 'USD' }, gives: { days: 90 } },
						{ atLeast: { minor: 10000, currency: 'USD' }, gives: { days: 365 } }
					]
				},
				afterEnd: [
					{ after: { days: 0 }, state: 'suspended' },
					{ after: { days: 120 }, state: 'number-lost' }
				],
				marginDays: 1
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'Airtime that remains is not paid back.', 'zh-Hans': '剩余话费不退。' },
		documents: [],
		blockers: [],
		identity: { en: 'No identity document is asked for.', 'zh-Hans': '不要求身份证件。' },
		portOut: { en: 'Port out with the account number and a transfer PIN.', 'zh-Hans': '凭账号和转网 PIN 码转出。' },
		ifNotCancelled: { en: 'It lapses.', 'zh-Hans': '会失效。' },
		risks: [
			{
				en: 'An old plan, probably closed to new customers; its rules come from old or undated pages.',
				'zh-Hans': '旧套餐，可能已不接受新用户；规则来自旧网页或未注明日期的网页。'
			}
		],
		notes: [
			{
				en: 'A top-up of $10 gives 90 days, of $100 gives 365; a later date stays. It ends at 23:59 local time.',
				'zh-Hans': '充 10 美元得 90 天，充 100 美元得 365 天；原到期日更晚则不变。当地时间 23:59 到期。'
			},
			{
				en: 'After the end it is suspended. The number is lost after more than 120 days as "Not Paid" (support page, as of October 2026).',
				'zh-Hans': '到期后停机；处于“未付款”状态超过 120 天后号码收回（客服页面，2026 年 10 月）。'
			},
			{
				en: 'Users in US and Chinese forums speak of a legacy plan, formerly of $3; no page of T-Mobile on it was found.',
				'zh-Hans': '美国论坛和中国用户提到过以前 3 美元的旧套餐；没有找到 T-Mobile 的相关页面。'
			}
		],
		helpLines: [
			{ number: '1-877-778-2106', scope: { en: 'gave the balance of an older plan', 'zh-Hans': '旧套餐查余额用' } }
		],
		keep: {
			ways: [
				{
					does: {
						en: 'A top-up of $10 buys 90 days, one of $100 a year',
						'zh-Hans': '充 10 美元得 90 天，充 100 美元得一年'
					},
					costs: { minor: 1000, currency: 'USD' },
					fromAbroad: 'unknown'
				}
			],
			check: [
				{
					kind: 'dial',
					dial: '#999#',
					does: { en: 'balance; some newer plans do not answer it', 'zh-Hans': '余额；部分较新的套餐不支持' }
				}
			],
			rescue: {
				en: 'It is suspended, and after 120 days cancelled: move the number away before.',
				'zh-Hans': '停机，120 天后注销：请在此之前把号码转走。'
			}
		}
	},
	sources: [
		{ fact: 'terms.lives.number', ...DAYS, confidence: 'low' },
		{ fact: 'terms.lives.number', ...SUPPORT, confidence: 'low' },
		{ fact: 'terms.exits.none', ...SUSPENSION, confidence: 'low' },
		{ fact: 'facts.refund', ...SUSPENSION, confidence: 'low' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.portOut', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...SUSPENSION, confidence: 'low' },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...DAYS, confidence: 'low' },
		{ fact: 'facts.notes', ...SUPPORT, confidence: 'low' },
		{ fact: 'facts.notes', ...FORUM, confidence: 'low' },
		{ fact: 'terms.lives.number', ...SUSPENSION_AGAIN, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...OLD_PLAN, confidence: 'low' },
		{ fact: 'facts.keep', ...CODES, confidence: 'medium' },
		{ fact: 'facts.keep', ...DAYS, confidence: 'low' },
		{ fact: 'facts.keep', ...OLD_PLAN, confidence: 'low' },
		{ fact: 'facts.keep', ...SUSPENSION, confidence: 'medium' },
		{ fact: 'facts.notes', ...BACKGROUND }
	]
} satisfies Plan;

export const plans = [payAsYouGo];
