import {
	coolingOff,
	coolingOffByPost,
	eightDaySources,
	eightDays,
	feeGoesOn,
	fullLastMonth,
	instalments,
	mnp,
	mnpSources,
	monthlyLine,
	nothingBack,
	portCode
} from '$lib/catalogue/common/japan';
import { daily } from '$lib/catalogue/common/hours';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const GUIDE = page('https://lifestyle.assist-all.co.jp/?p=33798', '2026-11-21');
const SHOP = page('https://kshop.work/contents/column/?p=53636', '2026-11-21');
const FEE = page('https://usedoor.jp/news/2025-02-18-docomo-tanki-kaiyaku-1100yen', '2026-11-21');
const FEE_NEWS = page('https://mobileascii.jp/elem/000/004/252/4252067', '2026-11-21');
const CANCEL = page('https://www.cancelatlas.com/c/ntt-docomo-jp', '2026-11-21');
const HOTLINE = page('https://ssw.web.docomo.ne.jp/chikaku/faq/contract', '2026-11-21');
const SUSPEND = page(
	'http://www.nttdocomo.co.jp/english/support/benefit/premier/service/delivery/index.html',
	'2026-11-21'
);
const ABROAD = page('https://www.take--chan.tokyo/entry/2016/05/27/073000', '2026-11-21');
const SAFETY = page('http://www.nttdocomo.co.jp/english/service/world/roaming/info/safety.html', '2026-11-21');
const LANGUAGES = page('https://www.nttdocomo.co.jp/english/charge/discount/hearty/application/', '2026-11-21');
const REISSUE = page('https://mobamag.com/mobile/esim-reissue-202601', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

const ITM_DO = page(
	'https://ilikephone.online/mobile-phone/docomo-starts-accepting-line-cancellation-on-the-web-d-account-required-itmedia-mobile',
	'2026-11-30'
);
const HACHI_DO = page('https://hachi8hachi.com/?p=5886', '2026-11-30');
const MATS_DO = page('https://mats2.net/docomo-olkaiyaku', '2026-11-30');
const ATLAS_DO = page('https://www.cancelatlas.com/c/ntt-docomo-jp', '2026-11-30');
const DO_CHIKAKU = page('https://ssw.web.docomo.ne.jp/chikaku/faq/contract', '2026-11-30');
const SPM_DO = page('https://sp-mobile-blog.com/docomo-1048', '2026-11-30');
const DO_DELIV = page(
	'http://www.nttdocomo.co.jp/english/support/benefit/premier/service/delivery/index.html',
	'2026-11-30'
);
const JIRRY_DO = page('https://jirry-sun.com/2018/12/16/stopsmartphone-how/', '2026-11-30');
const DIME = page('https://dime.jp/genre/781948/', '2026-11-30');
const SUMAGO = page('http://sumaho-go.com/58.html', '2026-11-30');
const TAKE = page('https://www.take--chan.tokyo/entry/2016/05/27/073000', '2026-11-30');
const NICO = page('https://sp.ch.nicovideo.jp/tabroid/blomaga/ar718664', '2026-11-30');
const QCUEZ = page('https://qcuez.com/introduce/emergency-situation', '2026-11-30');

export const carrier = {
	id: 'docomo',
	name: { en: 'NTT docomo', 'zh-Hans': 'NTT docomo（多科莫）', ja: 'NTTドコモ' },
	country: 'JP',
	site: { url: 'https://www.docomo.ne.jp/', checked: '2026-11-21' },
	mccMnc: ['440-10'],
	iccidPrefixes: ['898110']
} satisfies Carrier;

const monthly = {
	id: 'docomo-monthly',
	carrierId: 'docomo',
	revision: '2026-11-30',
	name: { en: 'docomo monthly plan', 'zh-Hans': 'docomo 月租套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: 'month-end' },
				nature: 'cost',
				serviceEnds: 'on-request',
				processing: { businessDays: 1, calendar: 'JP' },
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: [
					{
						kind: 'online',
						available: 'yes',
						hours: {
							mon: [['00:00', '24:00']],
							tue: [['00:00', '22:30']],
							wed: [['07:00', '24:00']],
							thu: [['00:00', '24:00']],
							fri: [['00:00', '24:00']],
							sat: [['00:00', '24:00']],
							sun: [['00:00', '24:00']]
						}
					},
					{ kind: 'store', available: 'yes' },
					{ kind: 'phone', available: 'no', hours: daily('09:00', '20:00') }
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
				contractsFrom: '2025-03-01',
				questions: [
					{
						en: 'Does the line end within a year of opening (also by MNP) and show no real use?',
						'zh-Hans': '是否开通不满一年就结束（携号转出也算），而且没有实际使用？'
					},
					{
						en: "Or does it end within a year, and did you end another line of your own in its first year during the past year? (Lines in a company's name are left out.)",
						'zh-Hans': '或者开通不满一年，且过去一年内本人名下还有另一条不满一年就解约的线路？（公司名义除外。）'
					},
					{
						en: 'Never more than the monthly fee of the plan. Free: the 8-day cancellation, Hearty discount lines, the Chikaku-only plan.',
						'zh-Hans': '最高不超过套餐月费。免收：8 天内撤约、Hearty 优惠线路、Chikaku 专用套餐。'
					}
				]
			}
		],
		refund: nothingBack,
		documents: [
			{ en: 'In the shop: an identity document', 'zh-Hans': '门店：身份证件' },
			{
				en: 'Online: the d account (with its passkey), and the security code that comes by SMS to the line itself: without roaming it cannot be finished from abroad',
				'zh-Hans': '网上：d 账户（含通行密钥），以及发到本线路的短信验证码：人在境外又没开漫游就办不完'
			},
			{ en: 'A mail address other than the @docomo.ne.jp one', 'zh-Hans': '@docomo.ne.jp 以外的邮箱' }
		],
		blockers: [
			{
				en: 'Not online: a line paired with docomo Hikari, the main line of a Data Plus pair, a line that pays for others (代表回線). Change that first, or go to a shop.',
				'zh-Hans': '不能网上办：与 docomo 光配对的线路、Data Plus 主线路、代付线路（代表回線）。先变更，或到门店。'
			}
		],
		identity: {
			en: 'A Japanese identity document or a residence card. Shops work with interpreters by telephone.',
			'zh-Hans': '需要日本身份证件或在留卡。门店提供电话口译。'
		},
		portOut: mnp,
		lost: {
			en: 'Call at once, even if the phone cannot roam: whoever holds the SIM can use it in another phone, and the holder pays until the report. Suspend first, cancel later; the base fee goes on.',
			'zh-Hans':
				'马上打电话，手机不能漫游也一样：捡到的人可以换机使用，挂失前的费用由机主承担。先停机，再解约；停机期间基本费照收。'
		},
		ifNotCancelled: feeGoesOn,
		risks: [],
		notes: [
			instalments,
			fullLastMonth,
			{
				en: 'It may take until the next working day: mind that on the last day of a month.',
				'zh-Hans': '可能到下一个工作日才生效，月底最后一天要特别留意。'
			},
			{
				en: 'The @docomo.ne.jp mailbox is gone at once; the d account stays.',
				'zh-Hans': '@docomo.ne.jp 邮箱立即失效，d 账户保留。'
			},
			{
				en: 'A cancellation instead of MNP loses the number for good.',
				'zh-Hans': '本想携号转网却点了解约，号码就永远没有了。'
			},
			eightDays
		],
		reissue: {
			en: 'A new eSIM is free online, ¥4,950 in the shop (state of January 2026).',
			'zh-Hans': '补发 eSIM 网上免费，门店 4,950 日元（2026 年 1 月）。'
		},
		ways: [
			{
				channel: 'online',
				how: {
					en: 'In My docomo, day and night (an older page: closed Tuesday 22:30 to Wednesday 07:00).',
					'zh-Hans': '在 My docomo 办理，全天开放（旧网页称周二 22:30 至周三 07:00 维护）。'
				},
				url: 'https://www.docomo.ne.jp/support/cancel/',
				language: 'ja',
				path: [
					{ label: '携帯電話の解約お手続き', means: { en: 'cancelling a mobile phone', 'zh-Hans': '手机解约手续' } },
					{ label: 'ドコモオンライン手続き', means: { en: 'docomo online procedures', 'zh-Hans': 'docomo 网上手续' } },
					{ act: { en: 'log in with the d account of that number', 'zh-Hans': '用该号码的 d 账户登录' } },
					{
						act: {
							en: 'agree to the notes; type the code that comes by SMS to the number itself',
							'zh-Hans': '同意注意事项；输入发到本号码的短信验证码'
						}
					},
					{
						act: {
							en: 'check the address on the contract, look at the costs, give a mail address for the papers',
							'zh-Hans': '核对合同地址，看清费用，填写接收文件的邮箱'
						}
					},
					{ label: 'この内容で手続きを完了する', means: { en: 'finish with this', 'zh-Hans': '按此内容完成手续' } }
				],
				asks: [
					'number',
					{ en: 'Security code by SMS to the line', 'zh-Hans': '发到本线路的短信验证码' },
					{ en: 'The address on the contract', 'zh-Hans': '合同地址' },
					'email'
				],
				stops: {
					en: 'at once when it is completed (2021); the official page is read in 2026 as the same or the next working day: on the last day of a month finish by daytime',
					'zh-Hans': '完成后立即停机（2021 年）；2026 年对官网的解读是当天或下一个工作日：月底最后一天请在白天办完'
				},
				confirms: {
					en: 'A mail with the papers to the address that you gave.',
					'zh-Hans': '发到你所填邮箱的文件邮件。'
				},
				fromAbroad: 'unknown'
			},
			{
				channel: 'store',
				how: { en: 'A docomo shop; reserve a time.', 'zh-Hans': 'docomo 门店，建议先预约。' }
			},
			{
				channel: 'phone',
				how: {
					en: 'Only home 5G is cancelled by phone, mobile lines are not (a reading of June 2026): take it as a help line.',
					'zh-Hans': '电话只能解约 home 5G，手机线路不行（2026 年 6 月的说法），当作咨询热线。'
				},
				lines: [
					{
						number: '151',
						scope: { en: 'from a docomo phone, 09:00 to 20:00', 'zh-Hans': '用 docomo 手机拨打，09:00～20:00' }
					},
					{
						number: '0120-800-000',
						scope: { en: 'from other phones in Japan, 09:00 to 20:00', 'zh-Hans': '日本国内其他电话，09:00～20:00' }
					}
				]
			},
			coolingOffByPost
		],
		lossLines: [
			{
				number: '0120-524-360',
				scope: {
					en: 'from Japan, day and night; outside office hours in Japanese only',
					'zh-Hans': '日本国内，24 小时；非办公时间只有日语'
				}
			},
			{
				number: '+81-3-6832-6600',
				scope: {
					en: 'from abroad, day and night, free from a docomo phone (third-party pages of 2015 and 2016)',
					'zh-Hans': '从海外拨打，24 小时，docomo 手机免费（2015、2016 年的第三方网页）'
				},
				fromAbroad: true
			},
			{
				number: '+800-0120-0151',
				scope: {
					en: 'international freephone, from other phones abroad (page of 2016)',
					'zh-Hans': '国际免费电话，在海外用其他电话拨打（2016 年的网页）'
				},
				fromAbroad: true
			}
		],
		disputed: [
			{
				fact: 'facts.ways',
				readings: [
					{
						en: 'A reading of June 2026: only home 5G can be cancelled by phone, mobile lines cannot.',
						'zh-Hans': '2026 年 6 月的说法：电话只能解约 home 5G，手机线路不行。'
					},
					{
						en: "docomo's own Chikaku page still sends people who want to cancel to 151 or 0120-800-000.",
						'zh-Hans': 'docomo 的 Chikaku 页面仍让要解约的人拨 151 或 0120-800-000。'
					}
				]
			}
		],
		contacts: [{ kind: 'help', url: 'https://www.docomo.ne.jp/support/cancel/' }]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GUIDE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...GUIDE, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...CANCEL, confidence: 'medium' },
		{ fact: 'terms.period', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.fees', ...FEE, confidence: 'high' },
		{ fact: 'facts.fees', ...FEE_NEWS, confidence: 'high' },
		{ fact: 'facts.refund', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.documents', ...SHOP, confidence: 'medium' },
		{ fact: 'facts.notes', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.identity', ...LANGUAGES, confidence: 'low' },
		{ fact: 'facts.lost', ...SAFETY, confidence: 'high' },
		{ fact: 'facts.lossLines', ...SUSPEND, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...ABROAD, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...CANCEL, confidence: 'medium' },
		{ fact: 'facts.reissue', ...REISSUE, confidence: 'medium' },
		{ fact: 'facts.ways', ...CANCEL, confidence: 'medium' },
		{ fact: 'facts.ways', ...HOTLINE, confidence: 'high' },
		...eightDaySources,
		...mnpSources,
		{ fact: 'facts.ways.online', ...ITM_DO, confidence: 'high' },
		{ fact: 'facts.ways.online', ...HACHI_DO, confidence: 'high' },
		{ fact: 'facts.ways.online', ...MATS_DO, confidence: 'high' },
		{ fact: 'facts.ways.online', ...ATLAS_DO, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...ATLAS_DO, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...DO_CHIKAKU, confidence: 'high' },
		{ fact: 'facts.documents', ...ITM_DO, confidence: 'high' },
		{ fact: 'facts.documents', ...HACHI_DO, confidence: 'high' },
		{ fact: 'facts.blockers', ...SPM_DO, confidence: 'medium' },
		{ fact: 'facts.blockers', ...MATS_DO, confidence: 'medium' },
		{ fact: 'facts.blockers', ...HACHI_DO, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...ATLAS_DO, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...DO_DELIV, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...JIRRY_DO, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...DIME, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...SUMAGO, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...TAKE, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...NICO, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...QCUEZ, confidence: 'medium' },
		{ fact: 'facts.contacts', ...ATLAS_DO, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [monthly];
