import { keptByTopUp } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page } from '$lib/catalogue/common/page';
import { eightDaySources, eightDays, mnp, mnpSources, monthlyLine, portCode } from '$lib/catalogue/common/japan';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const SIMLABO = page('http://www.simlabo.jp/iijmio/entry/kaiyaku', '2026-11-21');
const REVIEW = page('https://esim-review.com/3603', '2026-11-21');
const ASSIST = page('https://lifestyle.assist-all.co.jp/iijmio-cancellation-mnp-cost-timing-guide', '2026-11-21');
const CARE = page('https://www.iijmio.jp/hdd/care/index.html', '2026-11-21');
const UNDO = page('https://kaiyaku-norikae.com/mobile/297/', '2026-11-21');
const RETURN = page('https://net.manetatsu.com/archives/486', '2026-11-21');
const REISSUE = page('https://sensai-gadget.com/?p=4070', '2026-11-21');
const SELECTRA = page('https://selectra.jp/telecom/providers/iijmio/kaiyaku', '2026-11-21');
const HELP = cited('https://help.iijmio.jp/answer/6114939f2b2265001db02e41/', '2026-10-01');
const COUPON = page('https://komaretel.net/?p=314', '2026-11-21');
const TRAVEL = page('https://tr.iijmio.jp/unlimited/agreement.html', '2026-11-21');

const SIMLABO_IIJ = page('http://www.simlabo.jp/iijmio/entry/kaiyaku', '2026-11-30');
const SELECTRA_IIJ = page('https://selectra.jp/telecom/providers/iijmio/kaiyaku', '2026-11-30');
const IIJ_2013 = page('https://www.iijmio.jp/info/iij/20130426-1.html', '2026-11-30');

const KOMARE_IIJ = page('https://komaretel.net/?p=314', '2026-11-30');

export const carrier = {
	id: 'iijmio',
	name: { en: 'IIJmio', 'zh-Hans': 'IIJmio', ja: 'IIJmio' },
	country: 'JP',
	hostNetwork: 'docomo / au',
	site: { url: 'https://www.iijmio.jp/', checked: '2026-11-21' },
	mccMnc: ['440-03', '440-10', '440-51'],
	iccidPrefixes: ['898103', '898110', '898130']
} satisfies Carrier;

const giga = {
	id: 'iijmio-giga',
	carrierId: 'iijmio',
	revision: '2026-11-30',
	name: { en: 'IIJmio Giga plan', 'zh-Hans': 'IIJmio Giga 套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'end-of-month' },
				nature: 'binding',
				serviceEnds: 'with-rule',
				blackoutDays: [-1], // on the last day itself it slips to the next month
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'phone', available: 'no' },
					{ kind: 'store', available: 'no' }
				]
			},
			{
				id: 'cooling-off',
				rule: { kind: 'cooling-off', days: 8, from: 'contract-document' },
				nature: 'right',
				serviceEnds: 'unknown',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'phone', available: 'yes' }
				]
			}
		],
		period: { closingDay: 31 },
		returnDuty: { required: { ask: true, choices: ['yes', 'no'] } },
		portCode
	},
	facts: {
		fees: [
			{ kind: 'fixed', amount: { minor: 0, currency: 'JPY' } },
			{
				kind: 'conditional',
				amount: { minor: 1000, currency: 'JPY' },
				questions: [
					{
						en: 'Only the old "mio" voice plan: ended within 12 months?',
						'zh-Hans': '仅旧“mio”语音套餐：是否在 12 个月内解约？'
					}
				]
			}
		],
		refund: { en: 'Nothing is paid back.', 'zh-Hans': '不退款。' },
		documents: [{ en: 'mioID or e-mail address, and the password', 'zh-Hans': 'mioID 或邮箱，以及密码' }],
		blockers: [],
		identity: {
			en: 'Voice and SMS lines need an address in Japan that matches the document (a residence card is accepted), a credit card in your own name and a Japanese contact number.',
			'zh-Hans': '语音和短信线路需要与证件一致的日本住址（在留卡可用）、本人名义的信用卡和日本联系电话。'
		},
		portOut: mnp,
		ifNotCancelled: { en: 'The next month is charged in full.', 'zh-Hans': '下个月按整月收费。' },
		risks: [],
		notes: [
			{
				en: 'Instalments of a phone bought there go on being billed; they do not stop the cancellation.',
				'zh-Hans': '在 IIJmio 分期购买的手机会继续扣款，但不妨碍解约。'
			},
			{
				en: 'The line always ends on the last day of a month. The page shows the earliest date before you confirm; a request on 31 March was moved to 30 April.',
				'zh-Hans': '线路总在月末最后一天结束。确认前页面会显示最早的解约日；有人 3 月 31 日申请，被推到 4 月 30 日。'
			},
			{
				en: 'The earliest end is the last day of the month in which use began.',
				'zh-Hans': '最早只能在开始使用当月的最后一天结束。'
			},
			{
				en: 'A booked cancellation can be taken back on the member page until the end of the month (page of about 2020).',
				'zh-Hans': '已预约的解约，当月月底前可在会员页面撤回（约 2020 年的网页）。'
			},
			{
				en: 'A physical SIM is lent and should go back at your own postage to the depot in Ota-ku, Tokyo; no date limit and no penalty are known.',
				'zh-Hans': '实体 SIM 是租借的，应自付邮费寄回东京大田区的仓库；没有查到期限或罚款。'
			},
			eightDays
		],
		reissue: {
			en: 'A new eSIM profile costs ¥220 each on the member page (page of about 2022; campaigns exist).',
			'zh-Hans': '在会员页面重新发行 eSIM 每次 220 日元（约 2022 年的网页，有优惠活动）。'
		},
		ways: [
			{
				channel: 'online',
				exit: 'cancel',
				url: 'https://www.iijmio.jp/',
				how: { en: 'On the member page only.', 'zh-Hans': '只能在会员页面办理。' },
				language: 'ja',
				path: [
					{ label: 'マイページ', means: { en: 'member page', 'zh-Hans': '会员页面' } },
					{ act: { en: 'log in with mioID or mail and password', 'zh-Hans': '用 mioID 或邮箱和密码登录' } },
					{ label: 'サービスのご解約', means: { en: 'cancel the service', 'zh-Hans': '解约服务' } },
					{ act: { en: 'choose the service code', 'zh-Hans': '选择服务代码' } },
					{ label: '次へ', means: { en: 'next', 'zh-Hans': '下一步' } },
					{ label: '最短解約日', means: { en: 'earliest end date: look at it', 'zh-Hans': '最早解约日，看清日期' } },
					{ label: '次に進む', means: { en: 'go on; tick it', 'zh-Hans': '继续，打勾' } }
				],
				asks: [{ en: 'mioID or mail address, password', 'zh-Hans': 'mioID 或邮箱，密码' }],
				counts: {
					en: 'the last day of the month itself is closed: act by the day before',
					'zh-Hans': '月底最后一天不受理，请在前一天之前办'
				},
				confirms: { en: '次へ on the last page books it.', 'zh-Hans': '最后一页按“次へ”即预约成功。' }
			},
			{
				channel: 'online',
				exit: 'cooling-off',
				how: { en: "IIJ's web form for the 8-day withdrawal.", 'zh-Hans': 'IIJ 的 8 天撤约网页表单。' },
				url: 'https://www.iijmio.jp/service/setup/hdd/terminate/',
				asks: [{ en: 'mioID', 'zh-Hans': 'mioID' }, 'email']
			},
			{
				channel: 'phone',
				exit: 'cooling-off',
				lines: [
					{
						number: '0570-09-4400',
						scope: { en: 'in Japan; asks them to send the paper form', 'zh-Hans': '日本国内；请对方寄来纸质表单' }
					}
				]
			}
		],
		helpLines: [
			{
				number: '0570-09-4400',
				scope: {
					en: 'support centre; for the papers of the 8-day withdrawal (an older page)',
					'zh-Hans': '客服中心；8 天撤约的书面材料（旧网页）'
				}
			}
		],
		contacts: [{ kind: 'account', url: 'https://www.iijmio.jp/' }]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...SIMLABO, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...SIMLABO, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...ASSIST, confidence: 'medium' },
		{ fact: 'terms.exits.cooling-off', ...SELECTRA, confidence: 'medium' },
		{ fact: 'terms.period', ...SIMLABO, confidence: 'high' },
		{ fact: 'terms.returnDuty', ...RETURN, confidence: 'low' },
		{ fact: 'facts.fees', ...REVIEW, confidence: 'high' },
		{ fact: 'facts.refund', ...REVIEW, confidence: 'medium' },
		{ fact: 'facts.documents', ...SIMLABO, confidence: 'high' },
		{ fact: 'facts.notes', ...CARE, confidence: 'high' },
		{ fact: 'facts.identity', ...HELP, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...SIMLABO, confidence: 'high' },
		{ fact: 'facts.notes', ...SIMLABO, confidence: 'high' },
		{ fact: 'facts.notes', ...UNDO, confidence: 'low' },
		{ fact: 'facts.notes', ...RETURN, confidence: 'low' },
		{ fact: 'facts.reissue', ...REISSUE, confidence: 'low' },
		{ fact: 'facts.ways', ...SIMLABO, confidence: 'high' },
		{ fact: 'facts.ways', ...SELECTRA, confidence: 'medium' },
		...eightDaySources,
		...mnpSources,
		{ fact: 'facts.ways.online', ...SIMLABO_IIJ, confidence: 'low' },
		{ fact: 'facts.ways.online', ...SELECTRA_IIJ, confidence: 'low' },
		{ fact: 'facts.helpLines', ...SELECTRA_IIJ, confidence: 'low' },
		{ fact: 'facts.contacts', ...SIMLABO_IIJ, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...SIMLABO_IIJ, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...IIJ_2013, confidence: 'medium' }
	]
} satisfies Plan;

const prepaid = {
	id: 'iijmio-prepaid',
	carrierId: 'iijmio',
	revision: '2026-11-30',
	name: { en: 'IIJmio prepaid pack / Japan Travel SIM family', 'zh-Hans': 'IIJmio 预付卡 / Japan Travel SIM' },
	form: ['physical'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: { ...keptByTopUp, span: { monthEnds: 3 } },
				afterEnd: [
					{ after: { days: 0 }, state: 'suspended', rescue: 'top-up' },
					{ after: { monthEnds: 1 }, state: 'number-lost' }
				]
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'JPY' } }],
		refund: { en: 'Nothing is paid back.', 'zh-Hans': '不退款。' },
		documents: [],
		blockers: [],
		identity: {
			en: 'Data only; activated by a call from a phone that shows its number.',
			'zh-Hans': '仅数据；用会显示号码的电话拨打激活。'
		},
		ifNotCancelled: { en: 'Nothing: it lapses.', 'zh-Hans': '没有后果，到期自动失效。' },
		risks: [],
		notes: [
			{
				en: 'The pages found are from 2018 and 2019: check that the product is still sold.',
				'zh-Hans': '找到的网页是 2018～2019 年的，请先确认产品是否还在售。'
			},
			{
				en: 'A top-up on any day of a month lasts to the end of the third month after it.',
				'zh-Hans': '当月任意一天充值，可用到之后第三个月的月底。'
			}
		],
		keep: {
			ways: [
				{
					does: {
						en: 'A recharge coupon of 500 MB from a convenience store, keyed in on the site: to the end of the third month after it (pages of 2016 and 2017)',
						'zh-Hans': '便利店的 500 MB 充值券，在网站输入：可用到充值后第三个月月底（2016、2017 年的网页）'
					},
					costs: { minor: 1500, currency: 'JPY' },
					fromAbroad: 'unknown'
				}
			]
		}
	},
	sources: [
		{ fact: 'terms.lives.number', ...COUPON, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...COUPON, confidence: 'medium' },
		{ fact: 'facts', ...COUPON, confidence: 'medium' },
		{ fact: 'facts.keep', ...KOMARE_IIJ, confidence: 'low' }
	]
} satisfies Plan;

const travel = {
	id: 'iij-jts-unlimited',
	carrierId: 'iijmio',
	revision: '2026-11-21',
	name: { en: 'Japan Travel SIM Unlimited (10/15/31 days)', 'zh-Hans': 'Japan Travel SIM Unlimited 游客卡' },
	form: ['physical'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'let-end',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true, usual: 10, choices: [10, 15, 31] },
					from: 'first-use',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: { missed: 'void', kind: 'days-after', count: 30, from: 'purchase', firstDay: 'exclusive' }
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'Nothing is paid back.', 'zh-Hans': '不退款。' },
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'Counted from the day on which the SIM first connects. Whether that day counts whole is not said; counting it is the careful reading.',
				'zh-Hans': '从 SIM 首次联网那天起算。是否算满一天没有写明，按算一天处理更稳妥。'
			},
			{ en: 'Check that the product is still sold.', 'zh-Hans': '请先确认产品是否还在售。' }
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...TRAVEL, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...TRAVEL, confidence: 'medium' },
		{ fact: 'facts', ...TRAVEL, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [giga, prepaid, travel];
