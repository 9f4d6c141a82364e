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
	revision: '2026-11-21',
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
				blockedByDeposit: 'no',
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
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://povo.jp/',
				how: { en: 'On the povo site; open 24 hours.', 'zh-Hans': '在 povo 官网办理，24 小时开放。' }
			},
			{ channel: 'app', how: { en: 'In the povo2.0 app.', 'zh-Hans': '在 povo2.0 App 里办理。' } }
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
		...mnpSources
	]
} satisfies Plan;

export const plans = [povo20];
