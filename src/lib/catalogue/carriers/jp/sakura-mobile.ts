import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import { mnp, mnpSources, portCode } from '$lib/catalogue/common/japan';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = 'https://support.sakuramobile.jp/hc/en-us/articles';
const PERIOD = page(`${HELP}/27171831802393-When-does-my-Travel-eSIM-rental-period-starts`, '2026-11-21');
const COVER = page(
	`${HELP}/34823295298713--Travel-eSIM-What-is-the-Travel-eSIM-Compatibility-Insurance-and-how-does-it-work`,
	'2026-11-21'
);
const CANCEL = page(`${HELP}/39352125747225-How-can-I-cancel-the-rental-Home-WiFi-device-subscription`, '2026-11-21');
const HOME = page(`${HELP}/360053913552-How-can-I-cancel-the-Home-Internet-service`, '2026-11-21');
const SMART_PIT = page(
	`${HELP}/33643767900697--Long-term-eSIM-How-do-I-change-payment-from-Smart-Pit-to-Credit-card`,
	'2026-11-21'
);
const CHANGE = page(`${HELP}/360040685891-How-do-I-change-my-monthly-SIM-card-plan`, '2026-11-21');
const EIGHT_DAYS = page(`${HELP}/4422395250201-Can-I-cancel-right-after-the-contract-start`, '2026-11-21');
const RETURN = page(`${HELP}/37050042652057--Home-Internet-How-to-return-the-Home-WiFi-Device`, '2026-11-21');
const RESIDENT = cited(
	`${HELP}/40337436227225-Do-I-need-to-be-a-resident-to-apply-for-Monthly-contracts`,
	'2026-09-29'
);

const SK_HOME = page(
	'https://support.sakuramobile.jp/hc/en-us/articles/39352125747225-How-can-I-cancel-the-rental-Home-WiFi-device-subscription',
	'2026-11-30'
);
const SK_FIBER = page(
	'https://support.sakuramobile.jp/hc/en-us/articles/360053913552-How-can-I-cancel-the-Home-Internet-service',
	'2026-11-30'
);
const SK_PLAN = page(
	'https://support.sakuramobile.jp/hc/en-us/articles/360040685891-How-do-I-change-my-monthly-SIM-card-plan',
	'2026-11-30'
);
const SK_DEP = page(
	'https://support.sakuramobile.jp/hc/en-us/articles/33643767900697--Long-term-eSIM-How-do-I-change-payment-from-Smart-Pit-to-Credit-card',
	'2026-11-30'
);
const UNSEEN_2026 = unseen('2026-11-30');
const SK_PAY = page('https://www.sakuramobile.jp/payment-methods/', '2026-11-30');

const SK_INS = page(
	'https://support.sakuramobile.jp/hc/en-us/articles/34823295298713--Travel-eSIM-What-is-the-Travel-eSIM-Compatibility-Insurance-and-how-does-it-work',
	'2026-11-30'
);
const SK_START = page(
	'https://support.sakuramobile.jp/hc/en-us/articles/27171831802393-When-does-my-Travel-eSIM-rental-period-starts',
	'2026-11-30'
);

export const carrier = {
	id: 'sakura-mobile',
	name: { en: 'Sakura Mobile', 'zh-Hans': '樱花移动 Sakura Mobile', ja: 'Sakura Mobile' },
	country: 'JP',
	hostNetwork: 'docomo / SoftBank',
	site: { url: 'https://www.sakuramobile.jp/', checked: '2026-11-21' },
	mccMnc: ['440-10'],
	iccidPrefixes: []
} satisfies Carrier;

const travelEsim = {
	id: 'sakura-travel-esim',
	carrierId: 'sakura-mobile',
	revision: '2026-11-30',
	name: { en: 'Travel eSIM (rental period)', 'zh-Hans': '旅游 eSIM' },
	form: ['esim'],
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
					count: { ask: true, usual: 10 },
					from: 'install',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				}
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: {
			en: 'None once the eSIM is installed. With the ¥550 compatibility cover bought beforehand, the price less ¥550 comes back (or a pocket WiFi is lent) if the device cannot use it. A deleted eSIM is not covered.',
			'zh-Hans':
				'安装后不退款。事先买了 550 日元兼容保障的，如果设备用不了，可退回售价减 550 日元（或借用随身 WiFi）。自己删掉 eSIM 不在保障内。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'The day of installation is day 1, even at 23:59. Do not install it before you leave.',
				'zh-Hans': '安装当天就是第 1 天，哪怕是 23:59。出发前不要安装。'
			}
		],
		lost: {
			en: 'A deleted eSIM is not replaced: it can be installed once only.',
			'zh-Hans': '删除的 eSIM 不补发：只能安装一次。'
		},
		contacts: [
			{
				kind: 'mail',
				address: 'contact@sakuramobile.jp',
				note: {
					en: 'With the ¥550 compatibility cover bought before: screenshots here for the price less ¥550.',
					'zh-Hans': '事先买了 550 日元兼容保障的：把截图发到这里，退款减 550 日元。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...PERIOD, confidence: 'high' },
		{ fact: 'terms.exits.none', ...PERIOD, confidence: 'high' },
		{ fact: 'facts.refund', ...COVER, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...PERIOD, confidence: 'high' },
		{ fact: 'facts.notes', ...PERIOD, confidence: 'high' },
		{ fact: 'facts.lost', ...SK_INS, confidence: 'high' },
		{ fact: 'facts.lost', ...SK_START, confidence: 'high' },
		{ fact: 'facts.contacts', ...SK_INS, confidence: 'high' }
	]
} satisfies Plan;

const longTerm = {
	id: 'sakura-longterm',
	carrierId: 'sakura-mobile',
	revision: '2026-11-30',
	name: { en: 'Long-term SIM/eSIM, pocket WiFi', 'zh-Hans': '长期卡 / 随身 WiFi' },
	form: ['physical', 'esim', 'pocket-wifi'],
	billing: 'postpaid',
	zone: 'Asia/Tokyo',
	intent: 'keep',
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'end-of-month', cutoffDay: 25 },
				nature: 'binding',
				serviceEnds: 'with-rule',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'no',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'email', available: 'no' }
				]
			},
			{
				id: 'cooling-off',
				rule: { kind: 'cooling-off', days: 8, from: 'contract-start' },
				nature: 'right',
				serviceEnds: 'on-request',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: []
			}
		],
		period: { closingDay: 31 },
		bill: {
			schedule: { kind: 'monthly', day: 31 },
			payment: { ask: true, usual: 'automatic', choices: ['automatic', 'manual'] },
			finalAfterMonths: 1,
			due: { daysAfter: 0 }
		},
		returnDuty: { required: { ask: true, choices: ['yes', 'no'] }, withinDays: 5 },
		portCode
	},
	facts: {
		fees: [{ kind: 'loss' }],
		refund: {
			en: 'A Smart-Pit deposit comes back in the middle of the next month, to a Japanese bank account or PayPal. It covers the last two months.',
			'zh-Hans': 'Smart-Pit 押金在次月中旬退到日本银行账户或 PayPal，并用来抵扣最后两个月的费用。'
		},
		documents: [
			{ en: 'Your My Page login', 'zh-Hans': 'My Page 登录信息' },
			{ en: 'The date of departure, if you leave Japan', 'zh-Hans': '离境日期（如果要离开日本）' }
		],
		blockers: [
			{
				en: 'A plan change already booked: until it takes effect neither cancelling nor an MNP number can be asked for.',
				'zh-Hans': '已预约更改套餐：生效之前既不能申请解约，也不能申请 MNP 预约号。'
			}
		],
		identity: {
			en: 'Non-residents may sign with a passport; identity is checked face to face in Japan.',
			'zh-Hans': '非居民可用护照签约，须在日本当面核验身份。'
		},
		portOut: mnp,
		ifNotCancelled: { en: 'Another full month is charged.', 'zh-Hans': '再收一整个月的费用。' },
		risks: [],
		notes: [
			{
				en: 'Ask from the 26th to the 25th, until 23:59 Japan time: the line ends on the last day of the month of that 25th. After it, one month later.',
				'zh-Hans':
					'每月 26 日到次月 25 日为一个受理期：25 日 23:59（日本时间）前申请，当月最后一天结束；过了就再晚一个月。'
			},
			{
				en: 'The last monthly fee is charged after the end, at the end of the following month.',
				'zh-Hans': '最后一笔月费在结束之后收取，即次月月底。'
			},
			{
				en: 'Within 8 days of the start of the contract (that day is day 1; begun on 2 January, until the 9th) it ends at once, outside the rule of the 25th. Still payable: ¥3,300 handling, calls and SMS, ¥1,100 if an MNP number is issued; rented WiFi pro rata.',
				'zh-Hans':
					'合约开始 8 天内（开始当天算第 1 天；1 月 2 日开始的到 9 日）可立即终止，不受 25 日规则限制。仍需支付：3,300 日元手续费、通话和短信费；若发行 MNP 预约号另收 1,100 日元；租用的 WiFi 按天算。'
			},
			{
				en: 'A rented device goes back within 5 days of the end with box, adapter and cable: post office, Lawson, Ministop or Seicomart, not cash on delivery. Send them the tracking number; missing parts are charged.',
				'zh-Hans':
					'租用设备须在结束后 5 天内连同盒子、适配器和线材寄回：可用邮局、Lawson、Ministop 或 Seicomart，不可到付。把快递单号发给他们；缺件要赔。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://www.sakuramobile.jp/',
				how: {
					en: 'My Page › Contract details › Terminate › Cancel contract',
					'zh-Hans': 'My Page › Contract details（合约详情）› Terminate（终止）› Cancel contract（解约）'
				},
				language: 'en',
				path: [
					{ act: { en: 'log in to Sakura Mobile My Page', 'zh-Hans': '登录 Sakura Mobile My Page' } },
					{ label: 'Contract details', means: { en: 'the contract', 'zh-Hans': '合约详情' } },
					{ label: 'Manage Plan', means: { en: 'choose the product first', 'zh-Hans': '先选产品' } },
					{ label: 'Terminate contract', means: { en: 'end it', 'zh-Hans': '终止合约' } },
					{ label: 'Cancel contract', means: { en: 'cancel', 'zh-Hans': '解约' } },
					{
						act: {
							en: 'fill in, Next, check; the departure date if you leave Japan; tick the two boxes; submit',
							'zh-Hans': '填写，Next，核对；离开日本则选离境日期；勾选两项；提交'
						}
					}
				],
				asks: ['email', { en: 'Departure date, if you leave Japan', 'zh-Hans': '离境日期（如要离开日本）' }],
				counts: {
					en: 'by the 25th, 23:59; the end is always the last day of a month, whatever date is asked',
					'zh-Hans': '25 日 23:59 前；不论填什么日期，都在月底最后一天结束'
				}
			},
			{
				channel: 'email',
				how: { en: 'Terminations by e-mail are refused.', 'zh-Hans': '不受理邮件解约。' }
			}
		],
		returning: {
			where: { en: 'The collection desk named on the return slip', 'zh-Hans': '退还单上写的回收处' },
			how: [
				{
					en: 'WiFi or router within 5 days of the end; Home Internet: the gateway or modem too, a return kit is possible.',
					'zh-Hans': 'WiFi 或路由器在结束后 5 天内；Home Internet 还有网关或调制解调器，可用退还套件。'
				}
			]
		},
		deposit: {
			en: 'Only with Smart Pit (convenience store): it covers the last two bills. What is left goes to a Japanese account, PayPal or the account of family or a friend, in the middle of the month after the last payment is confirmed.',
			'zh-Hans':
				'仅 Smart Pit（便利店付款）有押金，抵最后两期账单。余款在最后一笔付款确认后的次月中旬，退到日本账户、PayPal 或亲友账户。'
		},
		contacts: [
			{
				kind: 'mail',
				address: 'contact@sakuramobile.jp',
				note: {
					en: 'For trouble with the form; a cancellation is not taken by mail.',
					'zh-Hans': '表单有问题时联系；不接受邮件解约。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...CANCEL, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...CANCEL, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...HOME, confidence: 'high' },
		{ fact: 'terms.exits.cooling-off', ...EIGHT_DAYS, confidence: 'high' },
		{ fact: 'terms.period', ...CANCEL, confidence: 'high' },
		{ fact: 'terms.bill', ...RETURN, confidence: 'high' },
		{ fact: 'terms.returnDuty', ...RETURN, confidence: 'high' },
		{ fact: 'facts.fees', ...RETURN, confidence: 'high' },
		{ fact: 'facts.refund', ...SMART_PIT, confidence: 'high' },
		{ fact: 'facts.documents', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.blockers', ...CHANGE, confidence: 'high' },
		{ fact: 'facts.identity', ...RESIDENT, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.notes', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.notes', ...EIGHT_DAYS, confidence: 'high' },
		{ fact: 'facts.notes', ...RETURN, confidence: 'high' },
		{ fact: 'facts.ways', ...CANCEL, confidence: 'high' },
		...mnpSources,
		{ fact: 'facts.ways.online', ...SK_HOME, confidence: 'high' },
		{ fact: 'facts.ways.online', ...SK_FIBER, confidence: 'high' },
		{ fact: 'facts.ways.online', ...SK_PLAN, confidence: 'high' },
		{ fact: 'facts.deposit', ...SK_DEP, confidence: 'high' },
		{ fact: 'facts.deposit', ...UNSEEN_2026 },
		{ fact: 'facts.deposit', ...SK_PAY, confidence: 'high' },
		{ fact: 'facts.returning', ...SK_HOME, confidence: 'high' },
		{ fact: 'facts.returning', ...SK_FIBER, confidence: 'high' },
		{ fact: 'facts.contacts', ...SK_FIBER, confidence: 'high' },
		{ fact: 'facts.contacts', ...SK_DEP, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...UNSEEN_2026 },
		{ fact: 'terms.exits.cancel', ...SK_DEP, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...SK_PLAN, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [travelEsim, longTerm];
