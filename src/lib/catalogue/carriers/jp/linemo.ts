import { daily } from '$lib/catalogue/common/hours';
import { cited, page } from '$lib/catalogue/common/page';
import {
	coolingOff,
	coolingOffByPost,
	eightDaySources,
	eightDays,
	mnp,
	mnpSources,
	monthlyLine,
	portCode
} from '$lib/catalogue/common/japan';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const PAYMENT = cited('https://www.linemo.jp/plan/payment/', '2026-09-30');
const GUIDE = page('https://l-kyojin01.jp/?p=10172', '2026-11-21');
const FEE = page('https://masamobile.co.jp/linemo/?p=42', '2026-11-21');
const MONTH = page('https://kotomobile.jp/one-monthcancell', '2026-11-21');
const EXEMPT = page('https://hachi8hachi.com/archives/6250', '2026-11-21');
const REISSUE = page('https://kotomobile.jp/reissue', '2026-11-21');

const SCAN_LINEMO = page('https://scan.netsecurity.ne.jp/internet/?p=27678', '2026-11-30');
const INEST_LINEMO = page('https://mobile.inest-inc.co.jp/linemo-cancellation/', '2026-11-30');
const SMAPPY_LINEMO = page('https://smappy-if.com/articles/linemo/1047', '2026-11-30');
const KITI_LINEMO = page('https://kitilabel.jp/2022/10/06/linemoの解約方法や注意点を分かりやすく解説！/', '2026-11-30');

export const carrier = {
	id: 'linemo',
	name: { en: 'LINEMO', 'zh-Hans': 'LINEMO', ja: 'LINEMO' },
	country: 'JP',
	hostNetwork: 'softbank',
	site: { url: 'https://www.linemo.jp/', checked: '2026-11-21' },
	mccMnc: ['440-20'],
	iccidPrefixes: ['898120']
} satisfies Carrier;

const linemo = {
	id: 'linemo',
	carrierId: 'linemo',
	revision: '2026-11-30',
	name: { en: 'LINEMO Best Plan', 'zh-Hans': 'LINEMO 套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: 'month-end' },
				nature: 'cost',
				serviceEnds: 'on-request',
				dayClosesAt: '20:00',
				processing: { businessDays: 1, calendar: 'JP' },
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes', hours: daily('09:00', '20:00') },
					{ kind: 'store', available: 'no' },
					{ kind: 'phone', available: 'no' }
				]
			},
			coolingOff
		],
		period: { closingDay: 31 },
		returnDuty: { required: 'no' },
		portCode
	},
	facts: {
		fees: [
			{
				kind: 'conditional',
				amount: { minor: 990, currency: 'JPY' },
				contractsFrom: '2024-06-01',
				questions: [
					{
						en: 'Do you cancel in the same calendar month in which you joined? (One page says: in the first year.)',
						'zh-Hans': '是否在开通的同一个自然月内解约？（有一个网页说是第一年内。）'
					},
					{
						en: 'Free: the 8-day cancellation, a line taken over from someone in that month, and lines that came from SoftBank, Y!mobile or LINE Mobile.',
						'zh-Hans': '免收：8 天内撤约、当月过户或继承的线路、从 SoftBank、Y!mobile 或 LINE Mobile 转来的线路。'
					}
				]
			}
		],
		refund: { en: 'Nothing is paid back.', 'zh-Hans': '不退款。' },
		documents: [
			{
				en: 'SoftBank ID or phone number, and the password of My Menu',
				'zh-Hans': 'SoftBank ID 或电话号码，以及 My Menu 密码'
			}
		],
		blockers: [],
		identity: {
			en: 'Opened with a residence card, and a passport as well for those who are not permanent residents.',
			'zh-Hans': '开通时需要在留卡，非永住者还需要护照。'
		},
		portOut: mnp,
		ifNotCancelled: { en: 'The monthly fee goes on.', 'zh-Hans': '月费会一直收下去。' },
		risks: [
			{
				en: "SoftBank's main brand is reported to charge a 12-month fee for contracts from 1 July 2026; whether LINEMO followed is not known.",
				'zh-Hans': '据报道 SoftBank 主品牌对 2026 年 7 月 1 日起的合约收取一年内解约费，LINEMO 是否跟进尚不清楚。'
			}
		],
		notes: [
			{ en: 'The last month is charged in full, whatever the day.', 'zh-Hans': '最后一个月不论哪天解约都按整月收费。' },
			{ en: 'The SIM need not be sent back.', 'zh-Hans': 'SIM 卡不用寄回。' },
			{ en: 'Bills can be viewed for 90 days after cancelling.', 'zh-Hans': '解约后 90 天内还能查账单。' },
			eightDays,
			{
				en: 'It ends at once, and no shop and no telephone takes the request.',
				'zh-Hans': '提交后立即终止；门店和电话都不受理。'
			}
		],
		reissue: {
			en: 'A new eSIM profile is free in My Menu, 09:00 to 21:00 Japan time.',
			'zh-Hans': '在 My Menu 可免费重新发行 eSIM，日本时间 09:00～21:00。'
		},
		ways: [
			coolingOffByPost,
			{
				channel: 'online',
				url: 'https://www.linemo.jp/',
				language: 'ja',
				how: {
					en: 'In My Menu, 09:00 to 20:00; later counts for the next day.',
					'zh-Hans': '在 My Menu 办理，09:00～20:00，之后算第二天。'
				},
				path: [
					{ label: 'My Menu' },
					{ act: { en: 'log in', 'zh-Hans': '登录' } },
					{ label: '契約確認変更', means: { en: 'see or change the contract', 'zh-Hans': '查看或变更合约' } },
					{ label: '解約・MNP', means: { en: 'cancel or MNP', 'zh-Hans': '解约・携号转网' } },
					{
						act: {
							en: '“LINEMOで利用中の電話番号を引き続き利用しますか？” (go on using the number?): no is cancelling, yes is MNP',
							'zh-Hans':
								'“LINEMOで利用中の電話番号を引き続き利用しますか？”（继续用这个号码吗）：否是解约，是则为携号转网'
						}
					},
					{ act: { en: 'read the notes, type the code that comes by SMS', 'zh-Hans': '看注意事项，输入短信验证码' } }
				],
				asks: [
					'number',
					{ en: 'SoftBank ID and password', 'zh-Hans': 'SoftBank ID 和密码' },
					{ en: 'Code by SMS to the line', 'zh-Hans': '发到本线路的短信验证码' }
				],
				confirms: {
					en: 'A mail “解約完了メール” to the registered address.',
					'zh-Hans': '发到登记邮箱的“解約完了メール”。'
				}
			}
		],
		disputed: [
			{
				fact: 'facts.fees',
				readings: [
					{
						en: 'The fee is due only when cancelling in the calendar month of joining (three pages).',
						'zh-Hans': '只有在开通当月解约才收费（三个网页）。'
					},
					{ en: 'One page says: within the first year.', 'zh-Hans': '有一个网页说是第一年内。' }
				]
			},
			{
				fact: 'facts.ways',
				readings: [
					{ en: 'To withdraw within 8 days, write.', 'zh-Hans': '8 天内撤约要书面提出。' },
					{ en: 'One page: withdrawing goes by phone.', 'zh-Hans': '一个网页：撤约打电话办理。' }
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GUIDE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...GUIDE, confidence: 'medium' },
		{ fact: 'terms.period', ...GUIDE, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.fees', ...FEE, confidence: 'medium' },
		{ fact: 'facts.fees', ...MONTH, confidence: 'medium' },
		{ fact: 'facts.fees', ...EXEMPT, confidence: 'medium' },
		{ fact: 'facts.refund', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.documents', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.identity', ...PAYMENT, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.risks', ...GUIDE, confidence: 'low' },
		{ fact: 'facts.notes', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.reissue', ...REISSUE, confidence: 'medium' },
		{ fact: 'facts.ways', ...GUIDE, confidence: 'medium' },
		...eightDaySources,
		...mnpSources,
		{ fact: 'facts.ways.online', ...SCAN_LINEMO, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...INEST_LINEMO, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...SMAPPY_LINEMO, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...SMAPPY_LINEMO, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...KITI_LINEMO, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [linemo];
