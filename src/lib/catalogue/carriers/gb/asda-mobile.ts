import { rollingFromEvent } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import { creditLost, noIdentity, pac, pacSources, portCode } from '$lib/catalogue/common/united-kingdom';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const EXPIRE = page('https://mobile.asda.com/help/topping-up/top-up-expire', '2026-11-21');
const NUMBERS = page('http://www.paccodes.net/keep-my-mobile-number/', '2026-11-30');
const EXPIRE_AGAIN = cited('https://mobile.asda.com/help/topping-up/topup-expire', '2026-10-08');
const REACTIVATE = cited('https://mobile.asda.com/help/topping-up/topup-reactivate', '2026-10-08');
const TOP_UP = cited('https://mobile.asda.com/support/topping-up', '2026-10-08');
const PRICES = cited('https://mobile.asda.com/pdf/Asda-Mobile-Retail-Price-Book-PAYG-Sept-25.pdf', '2026-11-30');
const PHONE = page('https://mobile.asda.com/news/5-easy-steps-to-switch-from-contract-to-payg', '2026-11-30');
const FREE_SIM = cited('https://mobile.asda.com/order-free-sim', '2026-10-08');
const ESIM = cited('https://mobile.asda.com/esim', '2026-09-04');
const TO_ESIM = cited('https://mobile.asda.com/help/managing-your-account/switchphysicalsim-toesim', '2026-10-08');
const TWO_CLOCKS = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/811a056f937e3b395b9431bb52cb31f2f0654b6c/frontend/tools/phone-number-lifecycle-mvp/phone-route-data/asda-mobile-uk-2026.json',
	'2026-11-30'
);
const FORUM = page('https://www.nodeseek.com/post-863917-1', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'asda-mobile',
	name: { en: 'ASDA Mobile', 'zh-Hans': 'ASDA Mobile' },
	country: 'GB',
	hostNetwork: 'Vodafone UK',
	site: { url: 'https://mobile.asda.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: ['894424']
} satisfies Carrier;

const payg = {
	id: 'asda-payg',
	carrierId: 'asda-mobile',
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
					qualifying: ['top-up', 'pack-bought'],
					first: { days: 180 }
				},
				also: [
					{
						rule: {
							...rollingFromEvent,
							span: { days: 180 },
							qualifying: ['sms', 'call'],
							first: { days: 180 }
						},
						why: 'both-needed'
					}
				],
				afterEnd: [
					{ after: { days: 0 }, state: 'outgoing-barred', rescue: 'ask-carrier' },
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
		ifNotCancelled: { en: 'It lapses.', 'zh-Hans': '会失效。' },
		risks: [],
		notes: [
			{
				en: 'Two clocks of 180 days run side by side: the one for a top-up or plan, the other for a charged call or SMS. No page says that one of them does for both. For a new card they begin with the first use.',
				'zh-Hans':
					'两个 180 天同时计时：一个看充值或套餐，一个看收费通话或短信。没有网页说其中一项可以代替另一项。新卡从首次使用起算。'
			},
			{
				en: 'The first use that is charged has to be on the UK network; the account is linked with a code sent by SMS.',
				'zh-Hans': '首次收费使用必须在英国网络上；绑定账户要用短信验证码。'
			}
		],
		reissue: {
			en: 'An eSIM can be chosen when a plan is bought; an existing card can be changed into one in the account.',
			'zh-Hans': '买套餐时可以选 eSIM；已有的实体卡可以在账户里换成 eSIM。'
		},
		helpLines: [
			{
				number: '2732',
				scope: { en: 'from an Asda Mobile phone', 'zh-Hans': '从 Asda Mobile 手机拨打' },
				ownPhonesOnly: true
			},
			{ number: '0800 079 2732', scope: { en: 'from a landline', 'zh-Hans': '从固定电话拨打' } },
			{
				number: '0800 952 0101',
				scope: {
					en: 'for a PAC, keys 1, 3, 4, 1, by an old list',
					'zh-Hans': '申请 PAC，按键 1、3、4、1，出自较旧的号码表'
				}
			}
		],
		keep: {
			ways: [
				{
					does: {
						en: 'One clock: a charged SMS or call (an SMS in the UK; from China to the UK £0.20)',
						'zh-Hans': '其中一个：发一条收费短信或打一个收费电话（英国国内短信；从中国发到英国 0.20 英镑）'
					},
					costs: { minor: 10, currency: 'GBP' },
					fromAbroad: 'yes'
				},
				{
					does: { en: 'The other clock: a top-up, or a bundle or plan', 'zh-Hans': '另一个：充值，或买套餐' },
					costs: { minor: 500, currency: 'GBP' },
					url: 'https://mobile.asda.com/support/topping-up',
					fromAbroad: 'unknown'
				}
			],
			notCounted: [
				{
					en: 'A call or SMS for the clock of the top-up, a top-up for the clock of use: both are due.',
					'zh-Hans': '电话和短信不能代替充值，充值也不能代替使用：两样都要做。'
				}
			],
			fromAbroad: {
				en: 'Online only a Visa or Mastercard with a billing address in the UK; else a voucher, or a till in a UK shop.',
				'zh-Hans': '网上充值只收账单地址在英国的 Visa 或 Mastercard；否则用充值券，或在英国门店收银台办理。'
			},
			rescue: {
				en: 'After 180 days you can still receive, not call out: contact Asda and pay within 90 more days. Then number and credit are gone. How that is paid from abroad is not known.',
				'zh-Hans':
					'180 天后还能接收，不能呼出：再过 90 天之内联系 Asda 并付费，之后号码和余额都没有了。在境外怎么付不清楚。'
			}
		},
		contacts: [
			{ kind: 'top-up', url: 'https://mobile.asda.com/support/topping-up' },
			{ kind: 'help', url: 'https://mobile.asda.com/help/topping-up/topup-reactivate' }
		],
		disputed: [
			{
				fact: 'facts.keep',
				readings: [
					{
						en: 'The smallest top-up is £5, by card with a UK billing address.',
						'zh-Hans': '最低充值 5 英镑，要账单地址在英国的卡。'
					},
					{
						en: 'A forum speaks of £2 and of a UK PayPal account; two cards were refused.',
						'zh-Hans': '论坛提到可以充 2 英镑、用英国 PayPal；有两张卡被拒。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...EXPIRE, confidence: 'high' },
		{ fact: 'terms.exits.none', ...EXPIRE, confidence: 'medium' },
		{ fact: 'facts.refund', ...EXPIRE, confidence: 'medium' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...EXPIRE, confidence: 'high' },
		{ fact: 'terms.lives.number', ...EXPIRE_AGAIN, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...REACTIVATE, confidence: 'medium' },
		{ fact: 'facts.notes', ...EXPIRE, confidence: 'high' },
		{ fact: 'facts.notes', ...TWO_CLOCKS, confidence: 'medium' },
		{ fact: 'facts.notes', ...FREE_SIM, confidence: 'medium' },
		{ fact: 'facts.reissue', ...ESIM, confidence: 'medium' },
		{ fact: 'facts.reissue', ...TO_ESIM, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...PHONE, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...NUMBERS, confidence: 'low' },
		{ fact: 'facts.keep', ...EXPIRE_AGAIN, confidence: 'medium' },
		{ fact: 'facts.keep', ...REACTIVATE, confidence: 'medium' },
		{ fact: 'facts.keep', ...TOP_UP, confidence: 'medium' },
		{ fact: 'facts.keep', ...PRICES, confidence: 'medium' },
		{ fact: 'facts.keep', ...FORUM, confidence: 'low' },
		{ fact: 'facts.contacts', ...TOP_UP, confidence: 'medium' },
		{ fact: 'facts.contacts', ...REACTIVATE, confidence: 'medium' },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg];
