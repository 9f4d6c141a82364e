import {
	coolingOff,
	coolingOffByPost,
	eightDaySources,
	eightDays,
	feeGoesOn,
	instalments,
	mnp,
	mnpSources,
	monthlyLine,
	nothingBack,
	portCode
} from '$lib/catalogue/common/japan';
import { daily } from '$lib/catalogue/common/hours';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const ENGLISH = 'https://www.au.com/english/support/faq';
const GUIDE = page('https://kashi-mo.com/media/14298', '2026-11-21');
const CUT_OFF = page('https://hachi8hachi.com/archives/5109', '2026-11-21');
const CANCEL = page('https://www.cancelatlas.com/c/au-kddi-jp', '2026-11-21');
const FEE_2024 = page('https://usedoor.jp/news/2024-05-24-au-uqmobile-kaisen-kaiyaku-tesuuryou', '2026-11-21');
const LOST = page(`${ENGLISH}/eloss-theft/`, '2026-11-21');
const LEAVING = page(`${ENGLISH}/cancellation/leaving-country/`, '2026-11-21');
const BILLS = page(`${ENGLISH}/ebilling-statement/epg00000001/`, '2026-11-21');
const COVERAGE = page('https://au.com/mobile/area/dennpa-support/cancel', '2026-11-21');
const REISSUE = page('https://mobamag.com/mobile/esim-reissue-202601', '2026-11-21');
const ABROAD = page('https://sp.ch.nicovideo.jp/tabroid/blomaga/ar718664', '2026-11-21');

const ATLAS_AU = page('https://www.cancelatlas.com/c/au-kddi-jp', '2026-11-30');
const SOLDI_AU = page('https://hikkoshizamurai.jp/soldi/articles/au_cancel/', '2026-11-30');
const UNS_AU = page('https://unsolublesugar.com/?p=55500', '2026-11-30');
const HACHI_AU = page('https://hachi8hachi.com/?p=5109', '2026-11-30');
const KURA_AU = page('https://kuramoba.xlisting.co.jp/mnp/how-cancel-au', '2026-11-30');
const KEI_AU = page('https://keitaisoudan.com/cancel/', '2026-11-30');
const KYO_MAN = page('https://manualsbrain.com/ja/manuals/2142406/?page=79', '2026-11-30');
const AU_LOST = page('https://www.au.com/english/support/faq/eloss-theft/', '2026-11-30');
const NICO = page('https://sp.ch.nicovideo.jp/tabroid/blomaga/ar718664', '2026-11-30');
const QCUEZ = page('https://qcuez.com/introduce/emergency-situation', '2026-11-30');
const SUMAGO = page('http://sumaho-go.com/58.html', '2026-11-30');

export const carrier = {
	id: 'au',
	name: { en: 'au (KDDI)', 'zh-Hans': 'au（KDDI）', ja: 'au' },
	country: 'JP',
	site: { url: 'https://www.au.com/', checked: '2026-11-21' },
	mccMnc: ['440-50', '440-51', '440-52', '440-53', '440-54'],
	iccidPrefixes: ['898130', '898101']
} satisfies Carrier;

const monthly = {
	id: 'au-monthly',
	carrierId: 'au',
	revision: '2026-11-30',
	name: { en: 'au monthly plan', 'zh-Hans': 'au 月租套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: 'month-end' },
				nature: 'cost',
				serviceEnds: 'on-request',
				dayClosesAt: '21:10',
				processing: { businessDays: 1, calendar: 'JP' },
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes', hours: daily('00:00', '24:00') },
					{ kind: 'store', available: 'yes' },
					{ kind: 'phone', available: 'no' }
				]
			},
			coolingOff
		],
		period: { closingDay: 31 },
		portCode
	},
	facts: {
		fees: [
			{
				kind: 'conditional',
				amount: { minor: 1100, currency: 'JPY' },
				contractsFrom: '2025-10-01',
				questions: [
					{
						en: 'Does the line end within a year of opening? (One page; whether the exemptions of 2024 still hold was not seen.)',
						'zh-Hans': '是否开通不满一年就结束？（仅一个网页；2024 年的免收条件是否仍适用未查到。）'
					},
					{
						en: 'Free in 2024: the 8-day cancellation, moves among au, UQ mobile and povo, Smile Heart discount lines.',
						'zh-Hans': '2024 年免收：8 天内撤约，au、UQ mobile、povo 之间互转，Smile Heart 优惠线路。'
					}
				]
			},
			{
				kind: 'conditional',
				amount: { minor: 990, currency: 'JPY' },
				contractsFrom: '2024-06-01',
				contractsTo: '2025-09-30',
				questions: [
					{
						en: 'Does it end within a year, and is it judged not to be for normal use?',
						'zh-Hans': '是否不满一年结束，且被认定为非正常使用？'
					}
				]
			}
		],
		refund: nothingBack,
		documents: [
			{ en: 'Online: au ID and the 4-digit PIN', 'zh-Hans': '网上：au ID 和 4 位密码' },
			{ en: 'In the shop: an identity document', 'zh-Hans': '门店：身份证件' }
		],
		blockers: [],
		identity: {
			en: 'Foreign customers who leave Japan cancel before departure, in an au shop or through support; how the last bill is paid depends on the days left. Unpaid bills are reported to other carriers and can block a later contract.',
			'zh-Hans':
				'离开日本的外国客户应在出境前到 au 门店或通过客服解约，最后账单的付款方式取决于剩余天数。欠费会通报给其他运营商，可能影响以后签约。'
		},
		portOut: mnp,
		lost: {
			en: 'Ask customer support for emergency suspension (09:00 to 20:00), or use My au. Not found: go to an au shop; found: call to lift it.',
			'zh-Hans': '向客服申请紧急停机（09:00～20:00）或用 My au。找不到就去 au 门店，找到了打电话恢复。'
		},
		ifNotCancelled: feeGoesOn,
		risks: [],
		notes: [
			instalments,
			{
				en: 'The last month is charged in full; pro rata only when moving to UQ mobile or povo2.0.',
				'zh-Hans': '最后一个月按整月收费；只有转到 UQ mobile 或 povo2.0 才按天算。'
			},
			{
				en: 'After 21:10 a request counts for the next day. Do not wait for the last day of the month.',
				'zh-Hans': '21:10 以后的申请算第二天。不要拖到月底最后一天。'
			},
			{
				en: 'Bad coverage at home: ask for "Dempa Support 24" within 8 days of the contract; after the visit there are 8 more days (visit day included) to cancel in the shop of purchase.',
				'zh-Hans': '家里信号差：签约 8 天内申请“Dempa Support 24”，上门后（含当天）再有 8 天可在购买门店解约。'
			},
			eightDays
		],
		reissue: {
			en: 'A new eSIM is free online for now (list price ¥440), ¥3,850 in the shop or when the line type changes (January 2026).',
			'zh-Hans': '补发 eSIM 目前网上免费（原价 440 日元），门店或更换线路类型 3,850 日元（2026 年 1 月）。'
		},
		ways: [
			{
				channel: 'online',
				how: {
					en: 'In My au, day and night; after 21:10 it counts for the next day.',
					'zh-Hans': '在 My au 办理，全天开放；21:10 以后算第二天。'
				},
				url: 'https://www.au.com/support/service/mobile/procedure/contract/cancel/',
				language: 'ja',
				path: [
					{ label: 'サポート', means: { en: 'support', 'zh-Hans': '支持' } },
					{
						label: '解約・MNP転出をご検討中のお客さま',
						means: { en: 'thinking of cancelling or MNP', 'zh-Hans': '考虑解约或携号转出的客户' }
					},
					{ label: 'My au' },
					{ act: { en: 'log in with the au ID', 'zh-Hans': '用 au ID 登录' } },
					{ label: 'スマートフォン・携帯電話', means: { en: 'mobile phone', 'zh-Hans': '手机' } },
					{ label: 'ご契約内容/手続き', means: { en: 'contract and procedures', 'zh-Hans': '合约内容和手续' } },
					{ label: 'お問い合わせ/お手続き', means: { en: 'enquiries and procedures', 'zh-Hans': '咨询和手续' } },
					{ label: '解約', means: { en: 'cancel', 'zh-Hans': '解约' } },
					{ act: { en: 'to the end, with the 4-digit PIN', 'zh-Hans': '按提示办完，要 4 位密码' } }
				],
				asks: [
					{ en: 'au ID', 'zh-Hans': 'au ID' },
					{ en: '4-digit PIN', 'zh-Hans': '4 位密码' }
				]
			},
			{ channel: 'store', how: { en: 'An au shop; reserve a time.', 'zh-Hans': 'au 门店，建议先预约。' } },
			{
				channel: 'phone',
				how: {
					en: '0077-75470 is the desk for MNP numbers (two pages, one of them a caller), not for cancelling.',
					'zh-Hans': '0077-75470 只办携号转网号码（两个网页，其一亲自打过），不办解约。'
				},
				lines: [
					{ number: '0077-75470', scope: { en: 'in Japan, 09:00 to 20:00', 'zh-Hans': '日本国内，09:00～20:00' } }
				]
			},
			coolingOffByPost
		],
		lossLines: [
			{
				number: '0077-7-113',
				scope: { en: 'from Japan, day and night (an older page)', 'zh-Hans': '日本国内，24 小时（旧网页）' }
			},
			{
				number: '157',
				scope: { en: 'from an au phone, Japanese, 09:00 to 20:00', 'zh-Hans': 'au 手机拨打，日语，09:00～20:00' },
				ownPhonesOnly: true,
				speaks: 'ja'
			},
			{
				number: '0077-7-111',
				scope: { en: 'from other phones in Japan, Japanese', 'zh-Hans': '日本国内其他电话，日语' },
				speaks: 'ja'
			},
			{
				number: '0120-959-472',
				scope: { en: 'from Japan, English, 09:00 to 20:00', 'zh-Hans': '日本国内，英语，09:00～20:00' },
				speaks: 'en'
			},
			{
				number: '0120-959-476',
				scope: { en: 'from Japan, Chinese, 09:00 to 20:00', 'zh-Hans': '日本国内，中文，09:00～20:00' },
				speaks: 'zh'
			},
			{
				number: '+81-3-6670-6944',
				scope: {
					en: 'from abroad, day and night, free from an au phone (hold 0 for +)',
					'zh-Hans': '从海外拨打，24 小时，au 手机免费（长按 0 输入 +）'
				},
				fromAbroad: true
			},
			{
				number: '0120-959-473',
				scope: { en: 'from Japan, Portuguese, 09:00 to 20:00', 'zh-Hans': '日本国内，葡萄牙语，09:00～20:00' },
				speaks: 'pt'
			},
			{
				number: '0120-959-478',
				scope: { en: 'from Japan, Korean, 09:00 to 20:00', 'zh-Hans': '日本国内，韩语，09:00～20:00' },
				speaks: 'ko'
			},
			{
				number: '0120-933-952',
				scope: { en: 'from Japan, Tagalog, 09:00 to 20:00', 'zh-Hans': '日本国内，他加禄语，09:00～20:00' },
				speaks: 'tl'
			},
			{
				number: '0120-933-961',
				scope: { en: 'from Japan, Vietnamese, 09:00 to 20:00', 'zh-Hans': '日本国内，越南语，09:00～20:00' },
				speaks: 'vi'
			}
		],
		disputed: [
			{
				fact: 'terms.exits.cancel',
				readings: [
					{
						en: 'Requests after 21:10 count for the next day (two pages).',
						'zh-Hans': '21:10 以后算第二天（两个网页）。'
					},
					{ en: 'An older page says 21:40.', 'zh-Hans': '一个旧网页说是 21:40。' }
				]
			}
		],
		contacts: [
			{ kind: 'help', url: 'https://www.au.com/support/service/mobile/procedure/contract/cancel/' },
			{
				kind: 'lost',
				url: 'https://www.au.com/mobile/service/global/inquiry/',
				note: { en: 'Numbers for each country.', 'zh-Hans': '各国号码。' }
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GUIDE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...CUT_OFF, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...CANCEL, confidence: 'high' },
		{ fact: 'terms.exits.cooling-off', ...COVERAGE, confidence: 'medium' },
		{ fact: 'terms.period', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.fees', ...CANCEL, confidence: 'low' },
		{ fact: 'facts.fees', ...FEE_2024, confidence: 'high' },
		{ fact: 'facts.refund', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.documents', ...CUT_OFF, confidence: 'medium' },
		{ fact: 'facts.notes', ...BILLS, confidence: 'high' },
		{ fact: 'facts.identity', ...LEAVING, confidence: 'high' },
		{ fact: 'facts.lost', ...LOST, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOST, confidence: 'high' },
		{ fact: 'facts.lossLines', ...ABROAD, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.notes', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.notes', ...COVERAGE, confidence: 'medium' },
		{ fact: 'facts.reissue', ...REISSUE, confidence: 'medium' },
		{ fact: 'facts.ways', ...CANCEL, confidence: 'low' },
		...eightDaySources,
		...mnpSources,
		{ fact: 'facts.ways.online', ...ATLAS_AU, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...SOLDI_AU, confidence: 'low' },
		{ fact: 'facts.ways.phone', ...UNS_AU, confidence: 'high' },
		{ fact: 'facts.ways.phone', ...SOLDI_AU, confidence: 'high' },
		{ fact: 'facts.ways.phone', ...HACHI_AU, confidence: 'low' },
		{ fact: 'facts.ways.store', ...KURA_AU, confidence: 'high' },
		{ fact: 'facts.ways.store', ...KEI_AU, confidence: 'high' },
		{ fact: 'facts.contacts', ...ATLAS_AU, confidence: 'medium' },
		{ fact: 'facts.contacts', ...KYO_MAN, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...AU_LOST, confidence: 'high' },
		{ fact: 'facts.lossLines', ...KYO_MAN, confidence: 'high' },
		{ fact: 'facts.lossLines', ...NICO, confidence: 'high' },
		{ fact: 'facts.lossLines', ...QCUEZ, confidence: 'high' },
		{ fact: 'facts.lossLines', ...SUMAGO, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...ATLAS_AU, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...HACHI_AU, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [monthly];
