import { page } from '$lib/catalogue/common/page';
import type { Dispute, Draft, Plan, Source } from '$lib/domain/plan/plan';
import type { Life } from '$lib/domain/validity/validity';
import type { Terms } from '$lib/domain/record/subscription';
import type { Localized } from '$lib/domain/base/localized';

const LAW = page(
	'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E7%94%B5%E4%BF%A1%E6%9D%A1%E4%BE%8B(2016-02-06).md',
	'2026-11-21'
);
const DAY = '2026-11-21';

/** Number portability (携号转网): the same at all four operators. The sources are pages that copy each other. */
export const portOut = {
	en: 'Text CXXZ#name#ID number to your operator (10086, 10010, 10001 or 10099) to ask whether the number may move, then SQXZ#name#ID number for the code. It is said to live 60 minutes: ask for it inside the shop of the new operator, with your identity card. Not possible with debts, contracts, broadband or supplementary cards on the number, nor for virtual-operator and IoT numbers; 120 days must lie between two moves and after opening (one page says 90).',
	'zh-Hans':
		'发短信 CXXZ#姓名#证件号码 到本运营商（10086、10010、10001 或 10099）查询能否携出，再发 SQXZ#姓名#证件号码 取授权码。据称授权码只有 60 分钟有效，请带身份证到新运营商营业厅里再申请。有欠费、合约、宽带或副卡，以及虚拟运营商和物联网号码不能办理；两次携转之间、入网之后要满 120 天（有一页说 90 天）。'
} satisfies Localized;

export const portOutSources = [
	'https://www.xnnu.com/226767.html',
	'https://aliyunyh.com/931087.html',
	'https://www.yunzhuji.net/gdsjk/343788.html',
	'https://www.xnnu.com/273408.html'
].flatMap((url) => [
	{ fact: 'facts.portOut', ...page(url, DAY), confidence: 'medium' } satisfies Source,
	{ fact: 'terms.portCode', ...page(url, DAY), confidence: 'medium' } satisfies Source
]);

export const identity = {
	en: "Your original resident identity card; foreigners go to one of the operator's own shops with the passport.",
	'zh-Hans': '需要本人身份证原件；外国人带护照到自有营业厅办理。'
} satisfies Localized;

export const identitySources = [
	{ fact: 'facts.identity', ...page('https://www.xnnu.com/273010.html', DAY), confidence: 'medium' }
] as const satisfies readonly Source[];

/** Telecommunications Regulations, Article 34. The operator's own contract may be stricter. */
export const arrears = {
	en: 'By law the operator may suspend the line 30 days after the due date and end it after 60 days of suspension; the debt stays, with 0.3 % of it a day as penalty. Once all is paid, service must be back within 48 hours. A mobile operator may agree other terms with you, so it can come earlier: prepaid lines often stop at once when the balance is below zero.',
	'zh-Hans':
		'依《电信条例》，逾期 30 天可以暂停服务，暂停满 60 天可以终止；欠费仍要还，每天另收千分之三违约金。付清后 48 小时内应恢复。移动电话可以另行约定，因此可能更早：预付费号码余额一为负数就可能停机。'
} satisfies Localized;

/** Not in the law: what the same pages say about the time after it. */
export const backInThePool = {
	en: 'A cancelled or ended number is said to be frozen for about 90 days before somebody else can have it.',
	'zh-Hans': '据称销号后号码冻结约 90 天，之后重新投放。'
} satisfies Localized;

export const arrearsSources = [
	{ fact: 'terms.ifUnpaid', ...LAW, confidence: 'high' },
	{ fact: 'terms.lives.number', ...LAW, confidence: 'medium' },
	{ fact: 'facts.notes', ...LAW, confidence: 'high' }
] as const satisfies readonly Source[];

/** What has to be gone before a mainland number can be cancelled. */
export const obstacles = [
	{ en: 'Unpaid fees', 'zh-Hans': '有欠费' },
	{
		en: 'A contract in force: package, phone, broadband or campus',
		'zh-Hans': '有未到期的合约：套餐、合约机、宽带或校园'
	},
	{ en: 'An agreement for a special number', 'zh-Hans': '有靓号协议' },
	{ en: 'Supplementary cards that are not cancelled first', 'zh-Hans': '副卡还没有先注销' },
	{ en: 'A company account that uses the number', 'zh-Hans': '号码属于单位账户' }
] satisfies readonly Localized[];

export const feeGoesOn = {
	en: 'The plan fee goes on; unpaid, the line is suspended and ended, and the debt stays.',
	'zh-Hans': '月费照收；不交费会停机、销号，欠费仍要还。'
} satisfies Localized;

export const noCodes = {
	en: 'No calls, SMS or data while it is suspended, so no sign-in codes either.',
	'zh-Hans': '停机期间没有通话、短信和流量，也收不到验证码。'
} satisfies Localized;

/** Nobody agrees how long a number can stay suspended; the shortest is the one that is counted. */
export const longestSuspension = {
	fact: 'terms.lives.number',
	readings: [
		{
			en: 'It may stay suspended for 6 months at most; after that the number may be cancelled. Ask the operator.',
			'zh-Hans': '最长停机 6 个月，之后可能被销号，请向运营商核实。'
		},
		{ en: '12 months, or 24.', 'zh-Hans': '12 个月或 24 个月。' }
	]
} satisfies Dispute;

/** A mainland number on whatever plan: it goes on until somebody ends it. */
export const numberOnAnyPlan = {
	name: { en: 'Mobile number, any plan', 'zh-Hans': '手机号码（任意套餐）' },
	form: ['physical', 'esim'],
	billing: { ask: true, choices: ['prepaid', 'postpaid'] },
	zone: 'Asia/Shanghai',
	intent: 'keep'
} as const satisfies Partial<Plan>;

/** A number kept without service (停机保号), for a fee by the month. */
export const suspendedNumber = {
	name: { en: 'Suspended, number kept', 'zh-Hans': '停机保号' },
	form: ['physical', 'esim'],
	billing: 'postpaid',
	zone: 'Asia/Shanghai',
	intent: 'keep'
} as const satisfies Partial<Plan>;

/** Paid by the month, and six months at most: the shortest of what pages say, see `longestSuspension`. */
export const suspendedMonths = {
	id: 'number',
	main: true,
	rule: { kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'activation' },
	also: [{ rule: { kind: 'months', count: 6, from: 'activation', lastDay: 'same-day' }, why: 'cap' }],
	afterEnd: [{ after: { days: 0 }, state: 'number-lost' }],
	charge: { amount: { minor: 500, currency: 'CNY' }, from: 'balance' },
	marginDays: 1
} as const satisfies Draft<Life>;

/** The law's steps, `arrears` in words; the last is what pages say. */
export const ifUnpaid = [
	{ after: { days: 30 }, state: 'suspended', rescue: 'pay' },
	{ after: { days: 90 }, state: 'number-lost' },
	{ after: { days: 180 }, state: 'recycled', unsure: true }
] as const satisfies Terms['ifUnpaid'];

/** The code is said to live 60 minutes: `portOutSources` speak for it. */
export const portCode = { hours: 1 } as const satisfies Terms['portCode'];
