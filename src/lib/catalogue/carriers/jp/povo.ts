import { cited, page } from '$lib/catalogue/common/page';
import { mnp, mnpSources, portCode } from '$lib/catalogue/common/japan';
import { daily } from '$lib/catalogue/common/hours';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const FAQ = cited('https://faq.povo.jp/faq/show/904?site_domain=default', '2026-09-29');
const KAIYAKU = page('https://kaiyaku.jp/povo-kaiyaku', '2026-11-21');
const GETNINE = page('https://getnine.co.jp/mobile/povo-cancellation', '2026-11-21');
const PENALTY = page('https://masamobile.co.jp/povo/penalty/', '2026-11-21');
const LAUNCH = page('http://shimajiro-mobiler.net/2021/09/28/post73621', '2026-11-21');
const OBSERVED = page('https://orefolder.jp/2022/06/povo-180days/amp', '2026-11-21');

const KITI_POVO = page('https://kitilabel.jp/2022/08/22/povoを解約する方法と注意点を分かりやすく解説！/', '2026-11-30');
const MYBEST_POVO = page('https://my-best.com/articles/814', '2026-11-30');
const MEGANE_POVO = page(
	'https://fukugyo-megane.com/2024/11/27/the-ultimate-guide-to-cancel-povo-in-3-easy-steps-without-cancellation-fees',
	'2026-11-30'
);
const GETNINE_POVO = page('https://getnine.co.jp/mobile/povo-cancellation', '2026-11-30');
const MASA_POVO = page('https://masamobile.co.jp/povo/penalty/', '2026-11-30');
const GH_POVO = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/260bffd4ecf0516e7ec02900e9e1df8ed6d78740/data/phone/review-packets/povo20-zero-base-2026.json',
	'2026-11-30'
);
const ITM_POVO = page('https://www.itmedia.co.jp/mobile/articles/2109/27/news153.html', '2026-11-30');
const GETNINE_POVO2 = page('https://getnine.co.jp/mobile/povo-0yen-extend-the-contract', '2026-11-30');
const AWAI_POVO = page('https://gadget.awaisora.com/2025/05/13/f0360582-e649-4a44-a7c0-f3e53a4fa3e5', '2026-11-30');
const DIGI_POVO = page('https://digitalit.jp/2022/06/12/povo2-0-revival/', '2026-11-30');
const IPOD_POVO = page('https://ipod.item-get.com/2023/04/povo20.php', '2026-11-30');
const KDL_POVO = page('https://kdlsupport.zendesk.com/hc/ja/articles/4405874186255', '2026-11-30');
const WORP_POVO = page('https://worpaholic.com/?p=38666', '2026-11-30');
const JHO_POVO = page(
	'https://jho-blog.com/2024/02/10/povo2-0の申し込みをキャンセルする方法｜初期契約解',
	'2026-11-30'
);

export const carrier = {
	id: 'povo',
	name: { en: 'povo', 'zh-Hans': 'povo', ja: 'povo2.0' },
	country: 'JP',
	hostNetwork: 'au',
	site: { url: 'https://povo.jp/', checked: '2026-11-21' },
	mccMnc: ['440-51'],
	iccidPrefixes: ['898130']
} satisfies Carrier;

const povo20 = {
	id: 'povo20',
	carrierId: 'povo',
	revision: '2026-11-30',
	name: { en: 'povo2.0 (zero base fee)', 'zh-Hans': 'povo2.0（零月租）' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					kind: 'rolling',
					span: { days: 180 },
					since: 'pack-end',
					qualifying: ['pack-bought'],
					firstDay: 'exclusive',
					onTopUp: 'reset',
					first: { days: 179 }
				},
				afterEnd: [
					{ after: { days: -10 }, state: 'warned' },
					{ after: { days: 0 }, state: 'suspended', rescue: 'ask-carrier' },
					{ after: { days: 30 }, state: 'number-lost' }
				]
			}
		],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'on-request',
				dayClosesAt: '20:00',
				processing: { businessDays: 1, calendar: 'JP' },
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes', hours: daily('00:00', '24:00') },
					{ kind: 'app', available: 'yes' },
					{ kind: 'store', available: 'no' },
					{ kind: 'phone', available: 'no' }
				]
			}
		],
		portCode
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'JPY' } }],
		refund: {
			en: 'Unused data toppings are lost. A monthly call topping is charged in full and, for the time being, paid back pro rata in the following month.',
			'zh-Hans': '没用完的流量加油包作废。包月通话加油包先按整月收费，目前会在次月按天退还。'
		},
		documents: [
			{ en: 'The e-mail address registered with povo', 'zh-Hans': '在 povo 登记的邮箱' },
			{ en: 'Date of birth', 'zh-Hans': '出生日期' }
		],
		blockers: [
			{
				en: 'The fault-and-loss support is a contract of its own: cancel it yourself (charged pro rata to the day before).',
				'zh-Hans': '“故障丢失支援”是单独的合约，要自己另外解约（费用按天算到解约前一天）。'
			}
		],
		identity: {
			en: 'Opened with a My Number card, a licence or a residence card; a passport alone is not enough.',
			'zh-Hans': '开通时需要个人编号卡、驾照或在留卡，只有护照不行。'
		},
		portOut: mnp,
		ifNotCancelled: {
			en: 'There is no base fee; without a paid topping the line is stopped after 180 days and ended about 30 days later.',
			'zh-Hans': '没有月租；但 180 天内不买付费加油包就会停机，再过约 30 天合约终止。'
		},
		risks: [],
		notes: [
			{
				en: 'Cancelling cannot be undone; a new contract gets another number.',
				'zh-Hans': '解约不能撤回，重新签约会换号码。'
			},
			{
				en: 'Calls and SMS above ¥660 within the 180 days also keep the line. Free data, most promotion codes and use at 128 kbps do not.',
				'zh-Hans': '180 天内通话和短信费用超过 660 日元也算使用。免费流量、多数优惠码和 128 kbps 低速上网不算。'
			},
			{
				en: 'The rule is applied in batches: users saw the notice 40 to 90 days late. Day 180 stays the safe limit.',
				'zh-Hans': '规则分批执行，有用户晚了 40～90 天才收到通知。仍应以第 180 天为安全期限。'
			},
			{
				en: 'A request between 20:00 and 09:30 Japan time is handled after 09:30.',
				'zh-Hans': '日本时间 20:00 到次日 09:30 之间提交的申请，09:30 之后才处理。'
			},
			{
				en: 'Reminders came after about 90, 120 and 150 days, and about 12 and 5 days before the stop (one record of 2023).',
				'zh-Hans': '提醒约在第 90、120、150 天，以及停机前约 12 天和 5 天发出（2023 年的一份记录）。'
			}
		],
		ways: [
			{
				channel: 'online',
				how: { en: 'On the povo site; open 24 hours.', 'zh-Hans': '在 povo 官网办理，24 小时开放。' },
				url: 'https://povo.jp/en/procedure/other/',
				language: 'ja',
				path: [
					{ label: 'サポート', means: { en: 'support', 'zh-Hans': '支持' } },
					{ label: 'その他のお手続き', means: { en: 'other procedures', 'zh-Hans': '其他手续' } },
					{ label: '解約のお手続き', means: { en: 'cancelling', 'zh-Hans': '解约手续' } },
					{ label: 'povo2.0を解約する場合', means: { en: 'to cancel povo2.0', 'zh-Hans': '解约 povo2.0' } },
					{
						act: {
							en: 'choose the reason, log in with the registered mail address and the code sent to it',
							'zh-Hans': '选择原因，用登记邮箱和发到邮箱的验证码登录'
						}
					}
				],
				asks: ['email', { en: 'The reason', 'zh-Hans': '原因' }],
				stops: {
					en: 'the same day or the next; asked for between 20:00 and 09:30 it is worked after 09:30',
					'zh-Hans': '当天或第二天；20:00 到次日 09:30 的申请在 09:30 之后处理'
				}
			},
			{ channel: 'app', how: { en: 'In the povo2.0 app.', 'zh-Hans': '在 povo2.0 App 里办理。' } }
		],
		keep: {
			ways: [
				{
					does: {
						en: 'The smallest paid topping in the povo2.0 app, usually 24 hours of data: there is no least price in the rule, and the list changes',
						'zh-Hans': '在 povo2.0 App 买最便宜的付费 topping，一般是 24 小时流量：规则没有最低金额，清单会变'
					},
					costs: { minor: 330, currency: 'JPY' },
					fromAbroad: 'unknown'
				},
				{
					does: {
						en: 'Or more than ¥660 of calls and sent SMS within the 180 days (about 15 minutes of calls)',
						'zh-Hans': '或者 180 天内通话加发短信超过 660 日元（约通话 15 分钟）'
					}
				}
			],
			fromAbroad: {
				en: 'In the app. SMS abroad works after the roaming and identity set-up there. Change the account mail before the line stops: it needs a code by SMS on that number.',
				'zh-Hans':
					'在 App 里办理。境外收短信要先在 App 完成漫游和身份设置。换账户邮箱要这个号码收短信，请在停机之前换。'
			},
			rescue: {
				en: 'Suspended: open the povo support chat, give name, mail and number, choose povo2.0のプラン・トッピングについて知りたい, wait for the operator, ask for the stopped line back, then buy a topping. Within 30 days; after that the number is gone.',
				'zh-Hans':
					'停机后：打开 povo 客服聊天，填姓名、邮箱、号码，选 povo2.0のプラン・トッピングについて知りたい，等人工，说要恢复停机的线路，再买 topping。30 天内有效，之后号码收回。'
			}
		},
		contacts: [
			{ kind: 'help', url: 'https://povo.jp/en/procedure/other/' },
			{
				kind: 'chat',
				note: { en: 'In the app and on the site; hours are not known.', 'zh-Hans': 'App 和网站里有；时间不明。' }
			}
		],
		disputed: [
			{
				fact: 'terms.exits.cancel',
				readings: [
					{ en: 'No right to withdraw within 8 days is known for povo.', 'zh-Hans': 'povo 没有已知的 8 天撤约权。' },
					{
						en: 'One page quotes the carrier: within 8 days it is withdrawn from in the chat.',
						'zh-Hans': '一个网页引用官方的话：8 天内可在聊天里撤约。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...FAQ, confidence: 'high' },
		{ fact: 'terms.lives.number', ...LAUNCH, confidence: 'high' },
		{ fact: 'terms.lives.number', ...OBSERVED, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...KAIYAKU, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...PENALTY, confidence: 'high' },
		{ fact: 'facts.fees', ...KAIYAKU, confidence: 'high' },
		{ fact: 'facts.refund', ...PENALTY, confidence: 'medium' },
		{ fact: 'facts.documents', ...GETNINE, confidence: 'high' },
		{ fact: 'facts.blockers', ...PENALTY, confidence: 'medium' },
		{ fact: 'facts.identity', ...FAQ, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...FAQ, confidence: 'high' },
		{ fact: 'facts.notes', ...GETNINE, confidence: 'high' },
		{ fact: 'facts.notes', ...OBSERVED, confidence: 'medium' },
		{ fact: 'facts.ways', ...GETNINE, confidence: 'high' },
		...mnpSources,
		{ fact: 'facts.ways.online', ...KITI_POVO, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...MYBEST_POVO, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...MEGANE_POVO, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...GETNINE_POVO, confidence: 'high' },
		{ fact: 'facts.ways.online', ...MASA_POVO, confidence: 'high' },
		{ fact: 'facts.ways.online', ...GH_POVO, confidence: 'medium' },
		{ fact: 'facts.keep', ...ITM_POVO, confidence: 'high' },
		{ fact: 'facts.keep', ...GETNINE_POVO2, confidence: 'high' },
		{ fact: 'facts.keep', ...GH_POVO, confidence: 'medium' },
		{ fact: 'facts.keep', ...AWAI_POVO, confidence: 'medium' },
		{ fact: 'facts.keep', ...DIGI_POVO, confidence: 'high' },
		{ fact: 'facts.keep', ...IPOD_POVO, confidence: 'high' },
		{ fact: 'facts.keep', ...KDL_POVO, confidence: 'high' },
		{ fact: 'facts.contacts', ...GH_POVO, confidence: 'medium' },
		{ fact: 'facts.contacts', ...DIGI_POVO, confidence: 'medium' },
		{ fact: 'facts.notes', ...WORP_POVO, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...JHO_POVO, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [povo20];
