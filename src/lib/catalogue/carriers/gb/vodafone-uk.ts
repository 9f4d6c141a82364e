import { rollingFromEvent } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import { creditLost, noIdentity, pac, pacSources, portCode } from '$lib/catalogue/common/united-kingdom';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const KEEPING = page(
	'http://www.vodafone.co.uk/about-us/customer-info/keeping-your-pay-as-you-go-number-active/index.htm',
	'2026-11-21'
);
const KEN = page(
	'https://kenstechtips.com/index.php/payg-inactivity-account-termination-and-credit-expiry',
	'2026-11-21'
);
const NUMBERS = page('http://www.paccodes.net/keep-my-mobile-number/', '2026-11-30');
const ESIM = cited('https://www.vodafone.co.uk/sim-only/esim', '2026-09-02');
const LOST = page('https://newscentre.vodafone.co.uk/features/lost-or-stolen-phone/', '2026-11-30');
const FORUM = page('https://www.nodeseek.com/post-662258-1', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'vodafone-uk',
	name: { en: 'Vodafone UK', 'zh-Hans': '沃达丰英国' },
	country: 'GB',
	site: { url: 'https://www.vodafone.co.uk/', checked: '2026-11-21' },
	mccMnc: ['234-15'],
	iccidPrefixes: ['894410']
} satisfies Carrier;

const payg = {
	id: 'vf-payg',
	carrierId: 'vodafone-uk',
	revision: '2026-11-30',
	name: { en: 'Pay as you go', 'zh-Hans': '随用随付' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'Europe/London',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...rollingFromEvent,
					span: { days: 180 },
					qualifying: ['top-up', 'sms', 'call', 'data']
				},
				afterEnd: [
					{ after: { days: 0 }, state: 'warned', rescue: 'top-up' },
					{ after: { days: 90 }, state: 'number-lost' }
				],
				marginDays: 1
			}
		],
		exits: [nothingToCancel],
		portCode
	},
	facts: {
		fees: [],
		refund: creditLost,
		documents: [],
		blockers: [],
		identity: noIdentity,
		portOut: pac,
		ifNotCancelled: { en: 'It lapses without use.', 'zh-Hans': '不使用就会失效。' },
		risks: [
			{
				en: "The carrier's page is old (2012 to 2018): check it.",
				'zh-Hans': '官方网页较旧（2012～2018 年），请核实。'
			}
		],
		notes: [
			{
				en: 'After 180 days a text announces the end in 90 days.',
				'zh-Hans': '180 天后会收到短信，通知 90 天后失效。'
			},
			{
				en: 'All pay as you go SIM-only plans can be had as an eSIM.',
				'zh-Hans': '随用随付的 SIM-only 套餐都可以选 eSIM。'
			},
			{
				en: 'Two tariffs, as users say: Simply pay as you go by use, and PAYG 1, where a day with any use costs up to £2. What the text that keeps it costs depends on that.',
				'zh-Hans':
					'用户称有两种资费：Simply pay as you go 按用量计费；PAYG 1 当天有任何使用就按天收费，最多 2 英镑。保号短信的花费因此不同。'
			}
		],
		lost: {
			en: 'Call, or bar the SIM in MyAccount or over web chat. Lost: only the SIM is barred. Stolen: the phone is, too; tell the police (page of 2014).',
			'zh-Hans': '打电话，或在 MyAccount、网页客服停用 SIM。遗失只停 SIM，被盗还会停用手机；要报警（2014 年的网页）。'
		},
		helpLines: [
			{ number: '191', scope: { en: 'from a Vodafone phone', 'zh-Hans': '从沃达丰手机拨打' }, ownPhonesOnly: true }
		],
		lossLines: [
			{ number: '191', scope: { en: 'from a Vodafone phone', 'zh-Hans': '从沃达丰手机拨打' }, ownPhonesOnly: true },
			{ number: '03333 040 191', scope: { en: 'from a landline', 'zh-Hans': '从固定电话拨打' } },
			{ number: '+44 7836 191 191', scope: { en: 'from abroad', 'zh-Hans': '从境外拨打' }, fromAbroad: true }
		],
		keep: {
			ways: [
				{
					does: {
						en: 'Send a text, call or use data, so that it is charged',
						'zh-Hans': '发短信、打电话或上网，要产生费用'
					}
				},
				{ does: { en: 'Top up', 'zh-Hans': '充值' } }
			],
			notCounted: [{ en: 'Free texts, and receiving.', 'zh-Hans': '免费短信和接收。' }],
			rescue: {
				en: 'After that text top up within the 90 days: any chargeable use is enough, as an old page says, but outgoing use may be stopped by then.',
				'zh-Hans': '收到短信后 90 天内充值：旧网页说任何收费使用都行，但那时可能已不能呼出。'
			}
		},
		disputed: [
			{
				fact: 'facts.keep',
				readings: [
					{
						en: 'In the last 90 days any chargeable use keeps it (page of 2012 to 2018).',
						'zh-Hans': '最后 90 天里任何收费使用都能保号（2012～2018 年的网页）。'
					},
					{
						en: 'Users of VOXI, on the same network: after day 180 service is suspended, and only a top-up still works.',
						'zh-Hans': '同网络 VOXI 的用户称：180 天后服务暂停，只有充值还有用。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...KEEPING, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...KEN, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.refund', ...BACKGROUND },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...KEEPING, confidence: 'medium' },
		{ fact: 'facts.risks', ...KEEPING, confidence: 'medium' },
		{ fact: 'facts.notes', ...KEEPING, confidence: 'medium' },
		{ fact: 'facts.notes', ...ESIM, confidence: 'medium' },
		{ fact: 'facts.notes', ...FORUM, confidence: 'low' },
		{ fact: 'facts.lost', ...LOST, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...LOST, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...LOST, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...NUMBERS, confidence: 'low' },
		{ fact: 'facts.keep', ...KEEPING, confidence: 'medium' },
		{ fact: 'facts.keep', ...FORUM, confidence: 'low' },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg];
