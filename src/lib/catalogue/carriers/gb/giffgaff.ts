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
const ARTICLES = 'https://help.giffgaff.com/en/articles';
const LEAVING = cited(`${ARTICLES}/635745-getting-a-pac-or-stac-to-leave-giffgaff`, '2026-09-19');
const LOST = cited(`${ARTICLES}/240710-what-to-do-if-you-ve-lost-your-sim-or-phone`, '2026-07-15');
const ACTIVATING = cited(`${ARTICLES}/240393-activating-your-giffgaff-sim`, '2026-07-17');
const CREDIT = cited(`${ARTICLES}/240847-everything-to-know-about-credit`, '2026-09-23');
const CHINA = cited('https://www.giffgaff.com/roaming/china', '2026-07-17');
const ESIM = cited(`${ARTICLES}/261570-switching-to-an-esim-with-giffgaff`, '2026-09-02');
const SMS = cited(`${ARTICLES}/246074-policy-to-manage-illegitimate-sms-usage`, '2026-07-17');
const TOP_UP = cited('https://www.giffgaff.com/top-up', '2026-07-15');
const USAGE = cited(`${ARTICLES}/258872-guide-to-the-usage-statement`, '2026-11-30');
const WIFI = cited(`${ARTICLES}/258841-understanding-wifi-calling-and-volte`, '2026-09-15');
const USER_GUIDE = page('https://github.com/propeswillian774/giffgaff', '2026-11-30');
const USER_CODES = page('https://gifgafff.com/100.html', '2026-11-30');
const REFUNDS = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/21cae22afeba40cad0993e6eab540db2c8336b2e/frontend/tools/phone-number-lifecycle-mvp/phone-route-data/giffgaff-uk-direct-esim-payg.json',
	'2026-11-30'
);
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
		exits: [
			{
				...nothingToCancel,
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'phone', available: 'no' }
				]
			}
		],
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
			},
			{
				en: 'SMS are for personal use only: automated or bulk use may be stopped. Do not let a script send the SMS that keeps the number.',
				'zh-Hans': '短信只限个人使用，自动或批量发送可能被停用。不要用脚本发保号短信。'
			},
			{
				en: 'One account holds one active SIM: activating another SIM inside an account that already has a number may start a SIM swap.',
				'zh-Hans': '一个账户只有一张有效的 SIM：在已有号码的账户里激活另一张 SIM，可能会触发换卡。'
			},
			{
				en: 'Switching iMessage or FaceTime on sends one charged SMS, £0.30 abroad.',
				'zh-Hans': '打开 iMessage 或 FaceTime 会发出一条收费短信，境外 0.30 英镑。'
			}
		],
		notes: [
			{
				en: 'The rule is six months; many count 180 days, which is one to four days earlier.',
				'zh-Hans': '官方规则是六个月；很多人按 180 天算，会早一到四天。'
			}
		],
		lost: {
			en: 'giffgaff has a page on a lost SIM or phone. A replacement is ordered only from inside the account that owns the number.',
			'zh-Hans': 'giffgaff 有“SIM 或手机丢失”的说明页。补卡只能在拥有该号码的账户里办理。'
		},
		reissue: {
			en: 'To an eSIM: Account > SIM > Replace my SIM > Switch to a new eSIM, only in the giffgaff app on the phone that will carry it. The old SIM stops when the new one is on.',
			'zh-Hans':
				'换成 eSIM：Account > SIM > Replace my SIM > Switch to a new eSIM，只能在要装 eSIM 的那部手机的 giffgaff App 里办理。新卡生效后旧卡停用。'
		},
		ways: [
			{
				channel: 'online',
				url: 'https://help.giffgaff.com/en/articles/635745-getting-a-pac-or-stac-to-leave-giffgaff',
				language: 'en',
				how: {
					en: 'Nothing has to be cancelled. To leave with the number, ask for a PAC; a STAC ends the line without moving the number.',
					'zh-Hans': '不需要解约。想带走号码就申请 PAC；STAC 是不带号码直接结束线路。'
				}
			},
			{
				channel: 'phone',
				how: { en: 'There is no hotline: its agents answer in writing.', 'zh-Hans': '没有客服热线，客服都是文字答复。' }
			}
		],
		keep: {
			ways: [
				{
					does: {
						en: 'One SMS or MMS, or a call, to another number that is not free (an SMS sent in China costs £0.30)',
						'zh-Hans': '给别的非免费号码发一条短信或彩信，或打一个电话（在中国发一条短信 0.30 英镑）'
					},
					costs: { minor: 10, currency: 'GBP' },
					fromAbroad: 'yes'
				},
				{
					does: {
						en: 'One connection over mobile data (£0.20 a MB in China)',
						'zh-Hans': '用移动数据联网一次（在中国每 MB 0.20 英镑）'
					},
					fromAbroad: 'yes'
				},
				{
					does: {
						en: 'Buy credit, at least £10, or a plan: the one thing that needs no network abroad',
						'zh-Hans': '充值（最少 10 英镑）或买套餐：唯一不需要境外网络的办法'
					},
					costs: { minor: 1000, currency: 'GBP' },
					url: 'https://www.giffgaff.com/top-up',
					fromAbroad: 'yes'
				}
			],
			notCounted: [
				{ en: 'Free numbers: emergency, member services, 0800.', 'zh-Hans': '免费号码：紧急电话、会员服务、0800。' },
				{
					en: 'Receiving SMS, logging in, looking at the balance, the community: none of it is on the list.',
					'zh-Hans': '收短信、登录、查余额、逛社区：都不在名单上。'
				}
			],
			fromAbroad: {
				en: 'Wi-Fi Calling does not work outside the UK. In China receiving SMS is free; a call costs £1 a minute, either way. Cards: Visa or Mastercard, the first top-up not by PayPal (users).',
				'zh-Hans':
					'Wi-Fi 通话在英国以外不能用。在中国收短信免费，拨打和接听每分钟都是 1 英镑。支付用 Visa 或 Mastercard，首次充值不能用 PayPal（用户的说法）。'
			},
			check: [
				{
					kind: 'sms',
					to: '85075',
					text: 'INFO',
					does: { en: 'usage statement; what it costs is not said', 'zh-Hans': '用量说明；收费多少没有写明' }
				},
				{ kind: 'dial', dial: '*100#', does: { en: 'balance, as users say', 'zh-Hans': '余额，用户的说法' } }
			],
			rescue: {
				en: 'The SIM cannot be brought back. For 30 days its agents still give a PAC, which takes the number to another UK network; then it is given to somebody else.',
				'zh-Hans': 'SIM 无法恢复。30 天内仍可向客服要 PAC，把号码转到英国的其他网络；之后号码会给别人用。'
			}
		},
		contacts: [
			{ kind: 'help', url: 'https://help.giffgaff.com/en/' },
			{ kind: 'lost', url: 'https://help.giffgaff.com/en/articles/240710-what-to-do-if-you-ve-lost-your-sim-or-phone' },
			{ kind: 'top-up', url: 'https://www.giffgaff.com/top-up' }
		],
		disputed: [
			{
				fact: 'facts.refund',
				readings: [
					{ en: 'Credit is lost when the SIM is deactivated.', 'zh-Hans': 'SIM 停用后余额作废。' },
					{
						en: 'After the closures of July 2026 several users were paid back, once a first refusal was over.',
						'zh-Hans': '2026 年 7 月关停之后，有几位用户起初被拒，后来拿到了退款。'
					}
				]
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
		{ fact: 'facts.risks', ...REFUNDS, confidence: 'medium' },
		{ fact: 'facts.risks', ...SMS, confidence: 'medium' },
		{ fact: 'facts.risks', ...ACTIVATING, confidence: 'medium' },
		{ fact: 'facts.risks', ...USER_CODES, confidence: 'medium' },
		{ fact: 'facts.lost', ...LOST, confidence: 'medium' },
		{ fact: 'facts.reissue', ...ESIM, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...LEAVING, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...HELP, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...USER_GUIDE, confidence: 'low' },
		{ fact: 'facts.keep', ...HELP, confidence: 'high' },
		{ fact: 'facts.keep', ...RECYCLING, confidence: 'high' },
		{ fact: 'facts.keep', ...CREDIT, confidence: 'medium' },
		{ fact: 'facts.keep', ...CHINA, confidence: 'medium' },
		{ fact: 'facts.keep', ...WIFI, confidence: 'medium' },
		{ fact: 'facts.keep', ...TOP_UP, confidence: 'medium' },
		{ fact: 'facts.keep', ...USAGE, confidence: 'medium' },
		{ fact: 'facts.keep', ...USER_CODES, confidence: 'low' },
		{ fact: 'facts.keep', ...USER_GUIDE, confidence: 'low' },
		{ fact: 'facts.contacts', ...LOST, confidence: 'medium' },
		{ fact: 'facts.contacts', ...TOP_UP, confidence: 'medium' },
		{ fact: 'facts.refund', ...REFUNDS, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [payg];
