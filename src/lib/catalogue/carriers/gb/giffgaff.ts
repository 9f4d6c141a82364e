import { keptByAnyUse } from '$lib/catalogue/common/lives';
import { PAC, noIdentity, portCode } from '$lib/catalogue/common/united-kingdom';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = cited(
	'https://help.giffgaff.com/en/articles/242797-understanding-why-your-number-has-been-deactivated',
	'2026-09-16'
);
const RECYCLING = page(
	'https://community.giffgaff.com/t5/Blog/Recycling-mobile-numbers-giffgaff/ba-p/8211666',
	'2026-11-21'
);
const KEN = page(
	'https://kenstechtips.com/index.php/payg-inactivity-account-termination-and-credit-expiry',
	'2026-11-21'
);
const CLOSURES = cited('https://linux.do/t/topic/2678340', '2026-07-30');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'giffgaff',
	name: { en: 'giffgaff', 'zh-Hans': 'giffgaff' },
	country: 'GB',
	hostNetwork: 'O2 UK',
	site: { url: 'https://www.giffgaff.com/', checked: '2026-11-21' },
	mccMnc: ['234-10', '234-11'],
	iccidPrefixes: ['894411']
} satisfies Carrier;

const payg = {
	id: 'giffgaff-payg',
	carrierId: 'giffgaff',
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
				rule: { ...keptByAnyUse, span: { months: 6 } },
				afterEnd: [
					{ after: { days: -35 }, state: 'warned' },
					{ after: { days: -5 }, state: 'warned' },
					{ after: { days: 0 }, state: 'number-lost', rescue: 'port-out' },
					{ after: { days: 30 }, state: 'recycled' }
				],
				marginDays: 4
			}
		],
		exits: [{ ...nothingToCancel, channels: [{ kind: 'online', available: 'yes' }] }],
		portCode
	},
	facts: {
		fees: [],
		refund: { en: 'Credit is lost when the SIM is deactivated.', 'zh-Hans': 'SIM 停用后余额作废。' },
		documents: [],
		blockers: [],
		identity: noIdentity,
		portOut: {
			en: 'Ask giffgaff for a PAC, which lasts 30 days, and give it to the new carrier: using it closes this account, unused credit is lost. Asking for a PAC cancels nothing by itself. After a deactivation a PAC can still be had for 30 days.',
			'zh-Hans':
				'向 giffgaff 申请 PAC 转网码，30 天内有效，交给新运营商使用后这个账户就会关闭，未用余额作废。只申请 PAC 不会解约。SIM 停用后 30 天内仍可申请 PAC。'
		},
		ifNotCancelled: { en: 'It lapses after six months without use.', 'zh-Hans': '六个月不使用就会失效。' },
		risks: [
			{
				en: 'From July 2026 many lines used only outside the UK were closed, part of them restored in August. Keeping the rule is no guarantee.',
				'zh-Hans': '2026 年 7 月起，大量只在英国境外使用的号码被关停，8 月恢复了一部分。按规则保号也不能完全保证。'
			}
		],
		notes: [
			{
				en: 'What counts: a call, SMS or MMS to another number, one mobile-data connection, buying credit or a plan.',
				'zh-Hans': '算数的：给别的号码打电话、发短信或彩信，用一次移动数据，充值或买套餐。'
			},
			{
				en: 'What does not count: receiving SMS, free numbers (0800, emergency, member services), logging in, looking at the balance.',
				'zh-Hans': '不算的：收短信、打免费号码（0800、紧急电话、会员服务）、登录、查余额。'
			},
			{
				en: 'The rule is six months; many count 180 days, which is one to four days earlier.',
				'zh-Hans': '官方规则是六个月；很多人按 180 天算，会早一到四天。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://www.giffgaff.com/',
				how: {
					en: 'Nothing has to be cancelled; to close the account sooner, ask an agent from your account page.',
					'zh-Hans': '不需要解约；想提前关闭账户，可在账户页面联系客服。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...HELP, confidence: 'high' },
		{ fact: 'terms.lives.number', ...RECYCLING, confidence: 'high' },
		{ fact: 'terms.lives.number', ...KEN, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'terms.portCode', ...PAC, confidence: 'high' },
		{ fact: 'facts.refund', ...RECYCLING, confidence: 'high' },
		{ fact: 'facts.identity', ...HELP, confidence: 'medium' },
		{ fact: 'facts.portOut', ...PAC, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...HELP, confidence: 'high' },
		{ fact: 'facts.risks', ...CLOSURES, confidence: 'medium' },
		{ fact: 'facts.notes', ...HELP, confidence: 'high' },
		{ fact: 'facts.ways', ...BACKGROUND }
	]
} satisfies Plan;

export const plans = [payg];
