import { keptByAnyUse } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import { creditLost, noIdentity, pac, pacSources, portCode } from '$lib/catalogue/common/united-kingdom';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = cited('https://www.three.co.uk/support/pay-as-you-go', '2026-09-28');
const KEN = page(
	'https://kenstechtips.com/index.php/payg-inactivity-account-termination-and-credit-expiry',
	'2026-11-21'
);
const NUMBERS = page('http://www.paccodes.net/keep-my-mobile-number/', '2026-11-30');
const ACCOUNT = cited('https://www.three.co.uk/support/pay-as-you-go/managing-your-account-online', '2026-11-30');
const ESIM = cited('https://www.three.co.uk/sim/esim', '2026-09-02');
const DIRECTORY = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/1e2eccde5b7e54513425ff721168a07f43900f8d/frontend/tools/phone-number-lifecycle-mvp/uk-mno-directory-batch-e.json',
	'2026-11-30'
);
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'three-uk',
	name: { en: 'Three UK', 'zh-Hans': 'Three 英国' },
	country: 'GB',
	site: { url: 'https://www.three.co.uk/', checked: '2026-11-21' },
	mccMnc: ['234-20'],
	iccidPrefixes: ['894420']
} satisfies Carrier;

const payg = {
	id: 'three-payg',
	carrierId: 'three-uk',
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
				rule: { ...keptByAnyUse, span: { days: 180 } },
				afterEnd: [{ after: { days: 0 }, state: 'number-lost' }],
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
		ifNotCancelled: {
			en: 'It is disconnected after 180 days without use; the number cannot be brought back.',
			'zh-Hans': '180 天不使用就会断开，号码无法恢复。'
		},
		risks: [],
		notes: [
			{
				en: 'The page on eSIM names only SIM-only plans of 30 days and more: that pay as you go comes as one is not proven.',
				'zh-Hans': 'eSIM 说明页只提到 30 天及以上的 SIM-only 套餐：随用随付能否用 eSIM 没有证实。'
			}
		],
		helpLines: [
			{
				number: '333',
				scope: { en: 'from a Three phone, by an old list', 'zh-Hans': '从 Three 手机拨打，出自较旧的号码表' },
				ownPhonesOnly: true
			},
			{ number: '0800 358 6796', scope: { en: 'for a PAC, by an old list', 'zh-Hans': '申请 PAC，出自较旧的号码表' } }
		],
		keep: {
			ways: [
				{
					does: {
						en: 'A call, a text or data on the mobile network, roaming included (what a text costs is not sure: £0.10 to £0.15)',
						'zh-Hans': '通过移动网络打电话、发短信、上网，漫游也算（一条短信 0.10～0.15 英镑，价格没有证实）'
					},
					fromAbroad: 'yes'
				},
				{
					does: {
						en: 'A top-up (the smallest is £10, as one directory says), a Data Pack or an Add-on',
						'zh-Hans': '充值（某名录称最低 10 英镑）、买流量包或附加包'
					},
					fromAbroad: 'unknown'
				}
			],
			notCounted: [
				{ en: 'Anything over Wi-Fi, Wi-Fi Calling included.', 'zh-Hans': 'Wi-Fi 下的一切，包括 Wi-Fi 通话。' }
			],
			fromAbroad: {
				en: 'Roaming on a mobile network counts. A top-up online asks for a UK card; foreign ones work or do not (one directory).',
				'zh-Hans': '境外漫游算数。网上充值要英国的卡，境外卡不一定能用（某名录的说法）。'
			},
			rescue: {
				en: 'It is disconnected and the number is gone; no way back is named.',
				'zh-Hans': '断网后号码收回，没有提到恢复办法。'
			}
		},
		contacts: [
			{
				kind: 'account',
				url: 'https://www.three.co.uk/support/pay-as-you-go/managing-your-account-online',
				note: {
					en: 'My3 or the Three app, which also show the balance; no code does.',
					'zh-Hans': 'My3 或 Three App，也可以看余额，没有查询代码。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...HELP, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...KEN, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.refund', ...BACKGROUND },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...HELP, confidence: 'medium' },
		{ fact: 'facts.notes', ...ESIM, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...NUMBERS, confidence: 'low' },
		{ fact: 'facts.keep', ...HELP, confidence: 'medium' },
		{ fact: 'facts.keep', ...DIRECTORY, confidence: 'low' },
		{ fact: 'facts.contacts', ...ACCOUNT, confidence: 'medium' },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg];
