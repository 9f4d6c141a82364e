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
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const GUIDE = page('https://appllio.com/rakuten-mobile-cancellation', '2026-11-21');
const TIERS = page('https://www.scanty-hankouki.com/entry/rakuten-kaiyaku-hiwari', '2026-11-21');
const FEE = page('https://rmobile-rewards.jp/new-cancellation-fee-guide', '2026-11-21');
const CANCEL = page('https://www.cancelatlas.com/c/rakuten-mobile-jp', '2026-11-21');
const STEPS = page('https://mobile-contract-guide.com/en/rakuten-mobile-en/cancellation-procedure-en', '2026-11-21');
const LOST = page('https://aozorablog.com/rakutenmobile-simcard-saihakko/', '2026-11-21');
const REISSUE = page('https://network.mobile.rakuten.co.jp/cms/faq/detail/00001406/', '2026-11-21');

const MCG_RK = page('https://mobile-contract-guide.com/en/rakuten-mobile-en/cancellation-procedure-en', '2026-11-30');
const RBLOG_RK = page('https://plaza.rakuten.co.jp/rakutentokutoku/diary/202505100000/', '2026-11-30');
const STRAIGHT_RK = page('https://straightapps.com/articles/2022/0831a-rakuten-mobile-cancel.html', '2026-11-30');
const ATLAS_RK = page('https://www.cancelatlas.com/c/rakuten-mobile-jp', '2026-11-30');
const UNSEEN_2026 = unseen('2026-11-30');
const GH_RK = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/1efb329a35ecf4f8a47e3c95d0e7041013fd0923/data/phone/review-packets/rakuten-mobile-jp-2026.json',
	'2026-11-30'
);

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
	revision: '2026-11-30',
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
				blockedByDeposit: 'unknown',
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
			eightDays,
			{ en: 'Set up Rakuten Link in Japan, before you leave.', 'zh-Hans': '出境之前，先在日本设置好 Rakuten Link。' }
		],
		reissue: { en: 'A new SIM or eSIM is free.', 'zh-Hans': '补发 SIM 或 eSIM 免费。' },
		ways: [
			{
				channel: 'online',
				how: { en: 'In my Rakuten Mobile, day and night.', 'zh-Hans': '在 my Rakuten Mobile 办理，24 小时。' },
				url: 'https://portal.mobile.rakuten.co.jp/dashboard#plans',
				language: 'ja',
				path: [
					{ label: 'my 楽天モバイル', means: { en: 'my Rakuten Mobile', 'zh-Hans': 'my 乐天移动' } },
					{ act: { en: 'log in with the Rakuten ID', 'zh-Hans': '用乐天 ID 登录' } },
					{ label: '契約プラン', means: { en: 'plan', 'zh-Hans': '合约套餐' } },
					{ label: 'その他のお手続き', means: { en: 'other procedures; further down', 'zh-Hans': '其他手续，在下方' } },
					{ label: '各種手続きへ進む', means: { en: 'go on to the procedures', 'zh-Hans': '进入各项手续' } },
					{
						label: '解約',
						means: {
							en: 'cancel (not 他社へのお乗り換え, which is MNP)',
							'zh-Hans': '解约（不是“他社へのお乗り換え”，那是携号转网）'
						}
					},
					{ label: '手続きへ進む', means: { en: 'go on', 'zh-Hans': '继续' } },
					{
						act: {
							en: 'notes, questionnaire, one-time password by SMS or mail, check and finish',
							'zh-Hans': '看注意事项，填问卷，短信或邮件验证码，核对后完成'
						}
					}
				],
				asks: [
					{ en: 'Rakuten ID', 'zh-Hans': '乐天 ID' },
					{ en: 'One-time password', 'zh-Hans': '一次性密码' }
				],
				confirms: { en: 'A mail.', 'zh-Hans': '邮件。' }
			},
			coolingOffByPost
		],
		lossLines: [
			{
				number: '0800-600-0500',
				scope: {
					en: 'from Japan, day and night, free; the holder himself',
					'zh-Hans': '日本国内，24 小时，免费；须本人'
				}
			},
			{
				number: '+81-50-5434-4633',
				scope: { en: 'from abroad, day and night; free with Viber', 'zh-Hans': '从海外拨打，24 小时；用 Viber 免费' },
				fromAbroad: true
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
		],
		helpLines: [
			{
				number: '050-5434-4653',
				scope: { en: 'customers, 09:00 to 17:00 every day', 'zh-Hans': '客户专线，每天 09:00～17:00' }
			},
			{
				number: '0800-805-0805',
				scope: {
					en: 'in English with an interpreter, from Japan, 09:00 to 17:00, free',
					'zh-Hans': '英语三方通话，日本国内，09:00～17:00，免费'
				},
				speaks: 'en'
			}
		],
		contacts: [
			{ kind: 'account', url: 'https://portal.mobile.rakuten.co.jp/dashboard#plans' },
			{ kind: 'help', url: 'https://network.mobile.rakuten.co.jp/guide/cancellation/' },
			{
				kind: 'chat',
				note: {
					en: 'my 楽天モバイル › chat; staff from 09:00 to 23:00.',
					'zh-Hans': 'my 楽天モバイル › chat，人工 09:00～23:00。'
				}
			},
			{
				kind: 'lost',
				url: 'https://portal.mobile.rakuten.co.jp/dashboard?scrollTo=simAndLinesAction#plans',
				note: {
					en: '紛失・盗難などによる利用停止・再開: stop and start again, day and night.',
					'zh-Hans': '紛失・盗難などによる利用停止・再開：24 小时停机和恢复。'
				}
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
		...mnpSources,
		{ fact: 'facts.ways.online', ...MCG_RK, confidence: 'high' },
		{ fact: 'facts.ways.online', ...RBLOG_RK, confidence: 'high' },
		{ fact: 'facts.ways.online', ...STRAIGHT_RK, confidence: 'high' },
		{ fact: 'facts.ways.online', ...ATLAS_RK, confidence: 'high' },
		{ fact: 'facts.helpLines', ...UNSEEN_2026 },
		{ fact: 'facts.lossLines', ...UNSEEN_2026 },
		{ fact: 'facts.contacts', ...ATLAS_RK, confidence: 'high' },
		{ fact: 'facts.contacts', ...UNSEEN_2026 },
		{ fact: 'facts.notes', ...GH_RK, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [saikyo];
