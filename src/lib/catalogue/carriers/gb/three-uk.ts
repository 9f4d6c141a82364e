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
	revision: '2026-11-21',
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
				en: 'What counts: a top-up, Data Pack or Add-on; a call, text or data on the mobile network. Nothing over Wi-Fi counts, Wi-Fi calling included.',
				'zh-Hans':
					'算数的：充值、买流量包或附加包；通过移动网络打电话、发短信、上网。Wi-Fi 下的都不算，包括 Wi-Fi 通话。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...HELP, confidence: 'high' },
		{ fact: 'terms.lives.number', ...KEN, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.refund', ...BACKGROUND },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...HELP, confidence: 'high' },
		{ fact: 'facts.notes', ...HELP, confidence: 'high' },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg];
