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

const GUIDE = page('https://appllio.com/rakuten-mobile-cancellation', '2026-11-21');
const TIERS = page('https://www.scanty-hankouki.com/entry/rakuten-kaiyaku-hiwari', '2026-11-21');
const FEE = page('https://rmobile-rewards.jp/new-cancellation-fee-guide', '2026-11-21');
const CANCEL = page('https://www.cancelatlas.com/c/rakuten-mobile-jp', '2026-11-21');
const STEPS = page('https://mobile-contract-guide.com/en/rakuten-mobile-en/cancellation-procedure-en', '2026-11-21');
const LOST = page('https://aozorablog.com/rakutenmobile-simcard-saihakko/', '2026-11-21');
const REISSUE = page('https://network.mobile.rakuten.co.jp/cms/faq/detail/00001406/', '2026-11-21');

export const carrier = {
	id: 'rakuten-mobile',
	name: { en: 'Rakuten Mobile', 'zh-Hans': '乐天移动', ja: '楽天モバイル' },
	country: 'JP',
	site: { url: 'https://network.mobile.rakuten.co.jp/', checked: '2026-11-21' },
	mccMnc: ['440-11'],
	iccidPrefixes: ['898109']
} satisfies Carrier;

const saikyo = {
	id: 'rakuten',
	carrierId: 'rakuten-mobile',
	revision: '2026-11-21',
	name: { en: 'Rakuten Saikyo plan', 'zh-Hans': '乐天最强套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: 'month-end' },
				nature: 'cost',
				serviceEnds: 'on-request',
				processing: { businessDays: 0, calendar: 'JP' },
				blockedByDebt: 'unknown',
				blockedByDeposit: 'no',
				channels: [
					{ kind: 'online', available: 'yes', hours: daily('00:00', '24:00') },
					{ kind: 'store', available: 'no' },
					{ kind: 'phone', available: 'no' }
				]
			},
			coolingOff
		],
		period: { closingDay: 31 },
		returnDuty: { required: 'unknown' },
		portCode
	},
	facts: {
		fees: [
			{
				kind: 'conditional',
				amount: { minor: 1078, currency: 'JPY' },
				contractsFrom: '2025-04-01',
				questions: [
					{
						en: 'Does the line end within a year of the start of service, used or not, also by MNP? (¥1,100 for Saikyo U-NEXT; a plan change does not restart the year.)',
						'zh-Hans':
							'是否在开始服务不满一年结束（不论有无使用，携号转出也算）？（最强 U-NEXT 为 1,100 日元；更换套餐不重新计年。）'
					}
				]
			},
			{
				kind: 'conditional',
				contractsFrom: '2024-02-21',
				contractsTo: '2025-03-31',
				questions: [
					{
						en: 'Does it end within a year, without real use?',
						'zh-Hans': '是否不满一年结束，且没有实际使用？'
					}
				]
			}
		],
		refund: nothingBack,
		documents: [
			{ en: 'Rakuten ID', 'zh-Hans': '乐天 ID' },
			{
				en: 'A one-time password by SMS or e-mail: one of them must still arrive',
				'zh-Hans': '短信或邮件验证码：至少有一种还能收到'
			}
		],
		blockers: [],
		identity: {
			en: 'A residence card with at least 3 months left was asked of foreigners.',
			'zh-Hans': '外国人开通时要求在留卡剩余期限至少 3 个月。'
		},
		portOut: mnp,
		lost: {
			en: 'Suspend the line in my Rakuten Mobile, day and night; if you cannot log in, call the loss desk. Fees go on.',
			'zh-Hans': '在 my Rakuten Mobile 停机，24 小时；无法登录就打挂失电话。费用照收。'
		},
		ifNotCancelled: feeGoesOn,
		risks: [],
		notes: [
			instalments,
			{
				en: 'It ends on the day of the request, within minutes, and cannot be undone.',
				'zh-Hans': '申请当天几分钟内生效，不能撤回。'
			},
			{
				en: 'The last month is charged by the data used until then: up to 3 GB ¥1,078, up to 20 GB ¥2,178, above ¥3,278.',
				'zh-Hans': '最后一个月按到当时为止的用量收费：3 GB 以内 1,078 日元，20 GB 以内 2,178 日元，以上 3,278 日元。'
			},
			{
				en: 'The last bill follows in the month after. Rakuten Link data are gone at once, Rakuten Mail after 31 days unless it is kept for ¥330 a month.',
				'zh-Hans': '最后账单在次月。Rakuten Link 的数据立即消失，乐天邮箱 31 天后停用（每月 330 日元可保留）。'
			},
			{
				en: 'The rule of the 15th that is still told (by the 15th for the end of that month, later for the next) is that of the old Rakuten lines on docomo and au networks.',
				'zh-Hans': '网上流传的“15 日前申请当月底终止，之后算下月底”是旧的乐天（docomo/au 网络）线路的规定。'
			},
			{
				en: 'Old articles ask for the SIM back; that is not confirmed today.',
				'zh-Hans': '旧文章说要寄回 SIM 卡，目前没有证实。'
			},
			eightDays
		],
		reissue: { en: 'A new SIM or eSIM is free.', 'zh-Hans': '补发 SIM 或 eSIM 免费。' },
		ways: [
			{
				channel: 'online',
				url: 'https://network.mobile.rakuten.co.jp/',
				how: { en: 'In my Rakuten Mobile, day and night.', 'zh-Hans': '在 my Rakuten Mobile 办理，24 小时。' }
			},
			coolingOffByPost
		],
		lossLines: [
			{
				number: '0800-600-0500',
				scope: {
					en: 'from Japan, day and night (page of about 2020: check it)',
					'zh-Hans': '日本国内，24 小时（约 2020 年的网页，请核实）'
				}
			}
		],
		disputed: [
			{
				fact: 'facts.reissue',
				readings: [
					{
						en: 'The official page: exchange and reissue of SIM and eSIM are free.',
						'zh-Hans': '官方：SIM 和 eSIM 的更换、补发都免费。'
					},
					{ en: 'A later blog: SIM and eSIM differ.', 'zh-Hans': '后来的博客：SIM 和 eSIM 收费不同。' }
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GUIDE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...CANCEL, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...STEPS, confidence: 'medium' },
		{ fact: 'terms.period', ...TIERS, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...CANCEL, confidence: 'low' },
		{ fact: 'facts.fees', ...FEE, confidence: 'high' },
		{ fact: 'facts.refund', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.documents', ...STEPS, confidence: 'medium' },
		{ fact: 'facts.notes', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.identity', ...CANCEL, confidence: 'low' },
		{ fact: 'facts.lost', ...LOST, confidence: 'low' },
		{ fact: 'facts.lossLines', ...LOST, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.notes', ...CANCEL, confidence: 'medium' },
		{ fact: 'facts.notes', ...TIERS, confidence: 'medium' },
		{ fact: 'facts.reissue', ...REISSUE, confidence: 'medium' },
		{ fact: 'facts.ways', ...CANCEL, confidence: 'medium' },
		...eightDaySources,
		...mnpSources
	]
} satisfies Plan;

export const plans = [saikyo];
