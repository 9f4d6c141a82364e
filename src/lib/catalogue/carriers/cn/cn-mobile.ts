import { page, unseen } from '$lib/catalogue/common/page';
import {
	arrears,
	arrearsSources,
	backInThePool,
	feeGoesOn,
	identity,
	identitySources,
	ifUnpaid,
	longestSuspension,
	noCodes,
	numberOnAnyPlan,
	obstacles,
	portCode,
	portOut,
	portOutSources,
	suspendedMonths,
	suspendedNumber
} from '$lib/catalogue/common/mainland-china';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { PhoneLine, Plan } from '$lib/domain/plan/plan';

const CANCEL_APP = page('https://www.yunzhuji.net/ydsjk/352239.html', '2026-11-21');
const CANCEL_PAPERS = page('https://www.xnnu.com/273010.html', '2026-11-21');
const CANCEL_SHOP = page('https://aliyunyh.com/850433.html', '2026-11-21');
const CANCEL_DAYS = page('https://www.xnnu.com/85728.html', '2026-11-21');
const BALANCE = page('https://aliyunyh.com/970415.html', '2026-11-21');
const ELSEWHERE = page('https://aliyunyh.com/959270.html', '2026-11-21');
const EIGHT = page('https://www.yunzhuji.net/kahao/570664.html', '2026-11-21');
const EIGHT_WAYS = page('https://www.yunzhuji.net/kahao/639508.html', '2026-11-21');
const EIGHT_FEES = page('https://www.yunzhuji.net/ydsjk/338915.html', '2026-11-21');
const SUSPEND = page('https://9m8m.com/1180856.html', '2026-11-21');
const SUSPEND_WAYS = page('https://9m8m.com/1650903.html', '2026-11-21');
const SUSPEND_TERM = page('https://www.9m8m.com/966919.html', '2026-11-21');
const ROAMING_HELP = page('https://www.10086.cn/support/selfservice/help/nm/?key=4', '2026-11-30');
const APP_A = page('https://www.9m8m.com/913996.html', '2026-11-30');
const APP_B = page('https://www.9m8m.com/1542311.html', '2026-11-30');
const APP_C = page('https://www.xnnu.com/273010.html', '2026-11-30');
const APP_D = page('https://aliyunyh.com/970415.html', '2026-11-30');
const APP_E = page('https://aliyunyh.com/878018.html', '2026-11-30');
const APP_F = page('https://wap.w1313.cn/yuzhou-baike/5744.html', '2026-11-30');
const LOSS_LABELS = page('https://www.yunzhuji.net/kahao/611877.html', '2026-11-30');
const LOSS_PHONES = page('https://www.maigoo.com/goomai/735692.html', '2026-11-30');
const EIGHT_STEPS = page('https://www.yunzhuji.net/kahao/639508.html', '2026-11-30');
const EIGHT_SHENZHEN = page('https://www.yunzhuji.net/kahao/570664.html', '2026-11-30');
const EIGHT_USER = page('https://github.com/missuo/missuo.github.io/issues/36', '2026-11-30');
const SUSPEND_STEPS = page('https://9m8m.com/1650903.html', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

const hotline: PhoneLine = {
	number: '10086',
	scope: { en: 'from a China Mobile number', 'zh-Hans': '用中国移动号码拨打' }
};
const fromAbroad: PhoneLine = {
	number: '+86 138 0010 0186',
	scope: {
		en: 'from abroad, 24 hours; free from a China Mobile number',
		'zh-Hans': '境外拨打，24 小时；用中国移动号码免费'
	},
	fromAbroad: true
};
const complaints: PhoneLine = { number: '10080', scope: { en: 'complaints', 'zh-Hans': '投诉热线' } };
const provincesDiffer = {
	en: 'Provinces differ, and the pages found copy each other: ask 10086 before you count on it.',
	'zh-Hans': '各省规定不同，找到的网页多为互相转载，请先向 10086 核实。'
};

export const carrier = {
	id: 'cn-mobile',
	name: { en: 'China Mobile (home)', 'zh-Hans': '中国移动（内地号码）' },
	country: 'CN',
	mccMnc: [],
	iccidPrefixes: ['898600']
} satisfies Carrier;

const line = {
	id: 'cn-mobile-line',
	carrierId: 'cn-mobile',
	revision: '2026-11-30',
	...numberOnAnyPlan,
	terms: {
		lives: [{ id: 'number', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'on-request',
				blackoutDays: [1, 2, 3, 4, 5, 6, -2, -1],
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{
						kind: 'app',
						available: 'yes',
						hours: {
							mon: [['09:00', '18:00']],
							tue: [['09:00', '18:00']],
							wed: [['09:00', '18:00']],
							thu: [['09:00', '18:00']],
							fri: [['09:00', '18:00']]
						},
						closedOnHolidays: true
					},
					{ kind: 'store', available: 'yes' },
					{ kind: 'phone', available: 'unknown' }
				]
			}
		],
		period: { closingDay: 31 },
		ifUnpaid,
		portCode
	},
	facts: {
		fees: [],
		refund: {
			en: 'The balance can be moved to another China Mobile number, of the same province (one page says: of another); above ¥50 it has to be moved first. A payout takes up to 20 working days, or comes by the 25th of the next month.',
			'zh-Hans':
				'余额可转到另一个中国移动号码，多数说要同省（有一页说要外省）；超过 50 元须先转走。退款在 20 个工作日内，或次月 25 日前到账。'
		},
		documents: [
			{ en: 'Identity card, both sides, four corners visible', 'zh-Hans': '身份证正反面，四角完整' },
			{ en: 'A face video, reading out random digits', 'zh-Hans': '人脸视频，朗读随机数字' }
		],
		blockers: [
			...obstacles,
			{
				en: 'The number is abroad: international roaming has to be off',
				'zh-Hans': '号码处于漫游状态：须先关闭国际漫游'
			}
		],
		identity,
		portOut,
		ifNotCancelled: feeGoesOn,
		risks: [provincesDiffer],
		notes: [
			arrears,
			backInThePool,
			{
				en: 'No requests are said to be taken from the 1st to the 6th and on the last two days of a month (another page advises the last three). The video check works on working days, 09:00 to 18:00.',
				'zh-Hans': '据称每月 1 至 6 日和最后两天不受理（另有一页反而建议最后三天）；视频审核为工作日 09:00～18:00。'
			},
			{
				en: 'The line stops as soon as the request is filed.',
				'zh-Hans': '提交后立即停机。'
			},
			{ en: 'Nobody else can file it for you.', 'zh-Hans': '必须本人办理，不能代办。' },
			{
				en: 'Abroad: the sure way is a shop, before you leave. From abroad call +86 138 0010 0186 and ask for the link to end the number.',
				'zh-Hans': '人在境外：最稳妥是出境前到营业厅办好。已在境外，拨 +86 138 0010 0186 索取电子销户链接。'
			},
			{
				en: 'If it is refused: complain in the app under 我的投诉 (my complaints) or at 10080, then at the ministry (12300).',
				'zh-Hans': '被拒绝办理：在 App 的“我的投诉”或打 10080 投诉，再不行向工信部（12300）申诉。'
			}
		],
		ways: [
			{
				channel: 'app',
				how: {
					en: 'In the China Mobile app. The menus differ by version and province, the search finds it. Abroad: no page describes a request filed there.',
					'zh-Hans': '中国移动 App。菜单因版本和省份而异，搜索最快。境外能否办理，没有网页说明。'
				},
				path: [
					{
						act: {
							en: 'switch international roaming off first',
							'zh-Hans': '先关闭国际漫游'
						}
					},
					{ label: '服务大厅', means: { en: 'service hall; use its search', 'zh-Hans': '用里面的搜索框' } },
					{ label: '销户', means: { en: 'end the number; also 线上销户', 'zh-Hans': '也叫“线上销户”' } },
					{
						act: {
							en: 'photos of the identity card, video call or face check, electronic signature',
							'zh-Hans': '拍身份证、视频或人脸核验、电子签名'
						}
					}
				],
				language: 'zh-Hans',
				asks: [
					'number',
					'document',
					{ en: 'Service password', 'zh-Hans': '服务密码' },
					{ en: 'Another phone that receives SMS', 'zh-Hans': '能收短信的备用手机' },
					{ en: 'Another China Mobile number for the balance', 'zh-Hans': '接收余额的另一个中国移动号码' },
					{ en: 'Reason', 'zh-Hans': '销户原因' }
				],
				confirms: { en: 'An SMS with a link to confirm.', 'zh-Hans': '短信里的确认链接。' },
				fromAbroad: 'unknown'
			},
			{
				channel: 'store',
				how: {
					en: "One of the operator's own shops, in other provinces too; franchise shops cannot do it.",
					'zh-Hans': '自有营业厅，外省也可办；加盟店不能办。'
				},
				path: [
					{
						act: {
							en: 'ask 10086 which own shops (自营厅) end numbers of other provinces',
							'zh-Hans': '先问 10086 哪些自营厅可办外省号码销户'
						}
					},
					{
						label: '异地销户申请单',
						means: { en: 'the form signed outside the home province', 'zh-Hans': '外省办理时签的申请单' }
					}
				],
				asks: ['document', { en: 'The SIM (a lost one is replaced first)', 'zh-Hans': 'SIM 卡（丢了要先补卡）' }]
			},
			{
				channel: 'phone',
				how: {
					en: 'Ask about contracts at 10086. It is said not to end a number by phone: ask for the list of shops, or for the link (电子销户链接).',
					'zh-Hans': '合约问题咨询 10086。据说电话不能直接销户：请索取营业厅名单或电子销户链接。'
				},
				lines: [hotline, fromAbroad, complaints]
			}
		],
		disputed: [
			{
				fact: 'terms.exits.cancel',
				readings: [
					{ en: 'Done within 48 hours.', 'zh-Hans': '48 小时内办结。' },
					{ en: 'Done on the 5th of the next month.', 'zh-Hans': '次月 5 日办结。' },
					{ en: 'Done after 30 days, in which you may withdraw it.', 'zh-Hans': '30 天后办结，期间可撤回。' },
					{ en: 'Done in 10 to 15 working days.', 'zh-Hans': '10～15 个工作日办结。' }
				]
			},
			{
				fact: 'facts.ways.app',
				readings: [
					{
						en: 'Search 销户 (or 线上销户): what three pages share.',
						'zh-Hans': '搜索“销户”或“线上销户”：三个网页都这样写。'
					},
					{
						en: 'By menu: 服务大厅 › 号卡服务 › 线上销户 (or 销户申请); 服务 › 号卡服务 › 销户; 服务 › 号卡管理; 我的 › 服务大厅 › 预约销户.',
						'zh-Hans':
							'按菜单：服务大厅 › 号卡服务 › 线上销户（或销户申请）；服务 › 号卡服务 › 销户；服务 › 号卡管理；我的 › 服务大厅 › 预约销户。'
					},
					{
						en: 'In the WeChat mini program 中国移动10086: 服务 › 办理 › 销户.',
						'zh-Hans': '微信小程序“中国移动10086”：服务 › 办理 › 销户。'
					}
				]
			},
			{
				fact: 'facts.refund',
				readings: [
					{
						en: 'Within 20 working days, or by the 25th of the next month.',
						'zh-Hans': '20 个工作日内，或次月 25 日前。'
					},
					{ en: 'By the 15th of the next month.', 'zh-Hans': '次月 15 日前。' }
				]
			}
		],
		lost: {
			en: 'Block it in the app: 我的 › 安全中心 (security centre) › 紧急挂失 (emergency loss report); or call.',
			'zh-Hans': '在 App 挂失：我的 › 安全中心 › 紧急挂失；或打电话。'
		},
		reissue: {
			en: 'An own shop, with the identity card, ¥10 to ¥20; in other provinces only at named shops.',
			'zh-Hans': '带身份证到自有营业厅补卡，10～20 元；外省只有指定营业厅可办。'
		},
		helpLines: [hotline, fromAbroad],
		lossLines: [hotline, fromAbroad]
	},
	sources: [
		{ fact: 'terms.exits.cancel', ...CANCEL_APP, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...CANCEL_DAYS, confidence: 'low' },
		{ fact: 'terms.period', ...BACKGROUND },
		{ fact: 'facts.refund', ...BALANCE, confidence: 'low' },
		{ fact: 'facts.documents', ...CANCEL_PAPERS, confidence: 'low' },
		{ fact: 'facts.blockers', ...CANCEL_PAPERS, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...CANCEL_DAYS, confidence: 'low' },
		{ fact: 'facts.ways', ...CANCEL_APP, confidence: 'low' },
		{ fact: 'facts.ways', ...CANCEL_SHOP, confidence: 'low' },
		{ fact: 'facts.ways', ...ELSEWHERE, confidence: 'low' },
		{ fact: 'facts.ways', ...APP_A, confidence: 'low' },
		{ fact: 'facts.ways', ...APP_B, confidence: 'low' },
		{ fact: 'facts.ways.app', ...APP_C, confidence: 'low' },
		{ fact: 'facts.ways.app', ...APP_D, confidence: 'low' },
		{ fact: 'facts.ways.app', ...APP_F, confidence: 'low' },
		{ fact: 'facts.ways.phone', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.refund', ...APP_A, confidence: 'low' },
		{ fact: 'facts.notes', ...APP_C, confidence: 'low' },
		{ fact: 'facts.notes', ...APP_E, confidence: 'low' },
		{ fact: 'facts.notes', ...APP_D, confidence: 'low' },
		{ fact: 'facts.notes', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.lost', ...LOSS_LABELS, confidence: 'low' },
		{ fact: 'facts.reissue', ...LOSS_LABELS, confidence: 'low' },
		{ fact: 'facts.helpLines', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.lossLines', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS_PHONES, confidence: 'medium' },
		...arrearsSources,
		...identitySources,
		...portOutSources
	]
} satisfies Plan;

const eightYuan = {
	id: 'cn-mobile-8yuan',
	carrierId: 'cn-mobile',
	revision: '2026-11-30',
	name: { en: '¥8 keep-number plan', 'zh-Hans': '8 元保号套餐' },
	form: ['physical', 'esim'],
	billing: 'postpaid',
	zone: 'Asia/Shanghai',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: { kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'activation' },
				charge: { amount: { minor: 800, currency: 'CNY' }, from: 'balance' }
			}
		],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: 'month-end' },
				nature: 'cost',
				serviceEnds: 'with-rule',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'app', available: 'yes' },
					{ kind: 'phone', available: 'yes' },
					{ kind: 'store', available: 'yes' }
				]
			}
		],
		portCode
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [
			{ en: 'A contract in force', 'zh-Hans': '有未到期的合约' },
			{ en: 'Broadband on the number', 'zh-Hans': '号码绑定宽带' },
			{ en: 'A minimum spend for a special number', 'zh-Hans': '靓号最低消费' }
		],
		identity,
		portOut,
		ifNotCancelled: { en: '¥8 a month goes on.', 'zh-Hans': '每月继续收 8 元。' },
		risks: [
			{
				en: 'Often missing in the app: ask 10086, then complain at 10080, then at the ministry (12300).',
				'zh-Hans': 'App 里经常找不到：先找 10086，不行再打 10080，最后向工信部（12300）申诉。'
			},
			provincesDiffer
		],
		notes: [
			{
				en: '¥8 a month with 30 minutes or 100 MB; incoming calls and SMS are free. Beyond that ¥0.25 (or 0.19) a minute, ¥0.29 a MB.',
				'zh-Hans': '每月 8 元，含 30 分钟或 100MB；来电和收短信免费。超出后每分钟 0.25（或 0.19）元，每 MB 0.29 元。'
			},
			{
				en: 'A change of plan takes effect on the 1st of the next month: ask before the end of the month.',
				'zh-Hans': '改套餐次月 1 日生效，请在月底之前办理。'
			}
		],
		ways: [
			{
				channel: 'app',
				how: {
					en: 'In the China Mobile app; where it is not shown, ask the chat or a person at 10086.',
					'zh-Hans': '中国移动 App；找不到时问在线客服或 10086 人工。'
				},
				path: [
					{ label: '我的', means: { en: 'mine', 'zh-Hans': '我的' } },
					{ label: '套餐办理', means: { en: 'change the plan', 'zh-Hans': '套餐办理' } },
					{
						act: {
							en: 'to get this plan search 8元套餐 (in Shenzhen 8元自由选套餐) and choose voice or data; to leave it choose another plan',
							'zh-Hans': '要换成这个套餐，搜索“8元套餐”（深圳叫“8元自由选套餐”），选语音或流量；要离开则选别的套餐'
						}
					}
				],
				language: 'zh-Hans',
				confirms: { en: 'An SMS from 10086: answer it with Y.', 'zh-Hans': '10086 的短信，回复 Y 确认。' },
				fromAbroad: 'unknown'
			},
			{
				channel: 'phone',
				how: { en: 'Call 10086 and ask for a person.', 'zh-Hans': '拨打 10086 转人工。' },
				lines: [hotline, fromAbroad, complaints]
			},
			{ channel: 'store', how: { en: 'In a shop.', 'zh-Hans': '到营业厅办理。' } }
		],
		lost: {
			en: 'Block it in the app: 我的 › 安全中心 (security centre) › 紧急挂失 (emergency loss report); or call.',
			'zh-Hans': '在 App 挂失：我的 › 安全中心 › 紧急挂失；或打电话。'
		},
		helpLines: [hotline, fromAbroad],
		lossLines: [hotline, fromAbroad],
		keep: {
			ways: [
				{
					does: { en: 'Keep ¥8 in the account for each month', 'zh-Hans': '账户里每月留够 8 元' },
					costs: { minor: 800, currency: 'CNY' },
					fromAbroad: 'unknown'
				}
			],
			fromAbroad: {
				en: 'A user received SMS abroad with the app 无忧行 (JegoTrip), in 2023.',
				'zh-Hans': '有用户在境外用“无忧行”（JegoTrip）App 收到短信（2023 年）。'
			}
		},
		contacts: [
			{
				kind: 'chat',
				note: {
					en: 'In the app, where the plan is not shown: 我要改8元保号套餐 (I want the ¥8 plan); up to 48 hours.',
					'zh-Hans': 'App 在线客服，找不到套餐时说“我要改8元保号套餐”，最长 48 小时。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...EIGHT, confidence: 'medium' },
		{ fact: 'terms.lives.plan', ...EIGHT_FEES, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...EIGHT_WAYS, confidence: 'low' },
		{ fact: 'facts.blockers', ...EIGHT, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...EIGHT, confidence: 'medium' },
		{ fact: 'facts.risks', ...EIGHT_WAYS, confidence: 'low' },
		{ fact: 'facts.notes', ...EIGHT_FEES, confidence: 'medium' },
		{ fact: 'facts.ways', ...EIGHT_WAYS, confidence: 'low' },
		{ fact: 'facts.ways.app', ...EIGHT_STEPS, confidence: 'low' },
		{ fact: 'facts.ways.app', ...EIGHT_SHENZHEN, confidence: 'low' },
		{ fact: 'facts.ways.phone', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.lost', ...LOSS_LABELS, confidence: 'low' },
		{ fact: 'facts.helpLines', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.lossLines', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.keep', ...EIGHT_SHENZHEN, confidence: 'low' },
		{ fact: 'facts.keep', ...EIGHT_USER, confidence: 'low' },
		{ fact: 'facts.contacts', ...EIGHT_STEPS, confidence: 'low' },
		...identitySources,
		...portOutSources
	]
} satisfies Plan;

const suspended = {
	id: 'cn-mobile-suspend',
	carrierId: 'cn-mobile',
	revision: '2026-11-30',
	...suspendedNumber,
	terms: {
		lives: [suspendedMonths],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'unknown',
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'app', available: 'yes' },
					{ kind: 'phone', available: 'yes' },
					{ kind: 'store', available: 'yes' }
				]
			}
		]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [
			{ en: 'Unpaid fees', 'zh-Hans': '有欠费' },
			{ en: 'A contract in force', 'zh-Hans': '有未到期的合约' },
			{ en: 'A balance below the fee', 'zh-Hans': '余额不够付保号费' }
		],
		identity,
		ifNotCancelled: { en: '¥5 a month goes on.', 'zh-Hans': '每月继续收 5 元。' },
		risks: [noCodes, provincesDiffer],
		notes: [
			{ en: '¥5 a month, about ¥0.16 a day.', 'zh-Hans': '每月 5 元，约每天 0.16 元。' },
			{
				en: 'It is restored in the next month; one page says after at least 2 months.',
				'zh-Hans': '次月可以恢复；有一页说至少停满 2 个月。'
			}
		],
		ways: [
			{
				channel: 'app',
				how: {
					en: 'In the China Mobile app. To suspend search 停机保号 (also 服务 → 停机保号); back it goes as shown here.',
					'zh-Hans': '中国移动 App。停机：搜索“停机保号”（或 服务 → 停机保号）；恢复按这里的步骤。'
				},
				path: [
					{ label: '我的套餐', means: { en: 'my plan', 'zh-Hans': '我的套餐' } },
					{ label: '恢复通信服务', means: { en: 'restore the service', 'zh-Hans': '恢复通信服务' } }
				],
				language: 'zh-Hans'
			},
			{ channel: 'phone', lines: [hotline, fromAbroad] },
			{ channel: 'store', how: { en: 'In a shop.', 'zh-Hans': '到营业厅办理。' } }
		],
		helpLines: [hotline, fromAbroad],
		lossLines: [hotline, fromAbroad],
		keep: {
			ways: [
				{
					does: {
						en: 'Leave at least ¥10 in the account; ¥5 a month is taken',
						'zh-Hans': '账户里至少留 10 元，每月扣 5 元'
					},
					costs: { minor: 500, currency: 'CNY' },
					fromAbroad: 'unknown'
				}
			]
		},
		disputed: [
			longestSuspension,
			{
				fact: 'facts.keep',
				readings: [
					{
						en: 'While the fee is paid the number stays, for 6 months at most.',
						'zh-Hans': '按月付费就保留号码，最长 6 个月。'
					},
					{
						en: 'Three months in a row without a bill, and the number is cancelled.',
						'zh-Hans': '连续三个月没有账单就销号。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...SUSPEND, confidence: 'low' },
		{ fact: 'terms.lives.number', ...SUSPEND_TERM, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...SUSPEND_WAYS, confidence: 'low' },
		{ fact: 'facts.blockers', ...SUSPEND, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...SUSPEND, confidence: 'low' },
		{ fact: 'facts.risks', ...SUSPEND, confidence: 'low' },
		{ fact: 'facts.notes', ...SUSPEND_TERM, confidence: 'low' },
		{ fact: 'facts.notes', ...SUSPEND_WAYS, confidence: 'low' },
		{ fact: 'facts.ways', ...SUSPEND_WAYS, confidence: 'low' },
		{ fact: 'facts.ways.app', ...SUSPEND_STEPS, confidence: 'low' },
		{ fact: 'facts.ways.phone', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.helpLines', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.lossLines', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.keep', ...SUSPEND_STEPS, confidence: 'low' },
		{ fact: 'facts.keep', ...APP_D, confidence: 'low' },
		...identitySources
	]
} satisfies Plan;

export const plans = [line, eightYuan, suspended];
