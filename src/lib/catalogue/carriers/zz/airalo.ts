import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const INSTALL = page(
	'https://www.airalo.com/help/getting-started-with-airalo/E8DFWD88SHUX/when-can-i-install-my-esim/EQOCBMXDPSB2',
	'2026-11-21'
);
const VALIDITY = page(
	'https://airalo.com/help/es-419/uso-y-manejo-de-esim/ZSEEHBT5HW6F/c%C3%B3mo-funcionan-la-cantidad-de-datos-y-los-periodos-de-validez-para-los-paquetes-esim/8KC1GEAUTAL0',
	'2026-11-21'
);
const REFUND = page(
	'https://www.airalo.com/fil/help/using-managing-esims/ZSEEHBT5HW6F/what-can-i-do-if-i-didnt-purchase-the-right-esim-or-have-a-change-of-plans/NYBBU4NC7KN6',
	'2026-11-30'
);
const RENEWALS = page(
	'https://www.airalo.com/help/fil/using-managing-esims/ZSEEHBT5HW6F/ano-ang-mga-pagrenew-at-paano-gumagana-ang-mga-ito/PM7FMOUCP2U9',
	'2026-11-30'
);
const UNUSED = page(
	'https://cdn.airalo.com/help/using-managing-esims/ZSEEHBT5HW6F/esim-data-validity/HTSOUWA3EA6V',
	'2026-11-30'
);
const HOW_TO = page('http://www.orbitmoney.io/cancel/airalo', '2026-11-30');
const HOW_TO_2 = page('https://subger.com/uk/gr/cancel/airalo', '2026-11-30');
const DELETE = page('https://subger.com/mk/cancel/airalo-nordic', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'airalo',
	name: { en: 'Airalo', 'zh-Hans': 'Airalo' },
	country: 'ZZ',
	site: { url: 'https://www.airalo.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataPackage = {
	id: 'airalo-data',
	carrierId: 'airalo',
	revision: '2026-11-30',
	name: { en: 'Data eSIM package', 'zh-Hans': '流量 eSIM' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
					from: { ask: true, usual: 'first-use', choices: ['first-use', 'install'] },
					counting: '24h-periods'
				},
				marginDays: 1
			}
		],
		exits: [{ ...nothingToCancel, channels: [{ kind: 'app', available: 'yes' }] }]
	},
	facts: {
		fees: [],
		refund: {
			en: 'In the app: My eSIMs > the package > Package History > Request Refund, or Profile > Orders > the order; the button shows only where it is allowed. Wrong purchase or changed plans: Airmoney only. Not installed or not working: Airmoney or the card. Nothing for one that expired or was used up. Airmoney comes at once, the card in 7 to 10 business days, up to 30.',
			'zh-Hans':
				'在 App 里：My eSIMs > 套餐 > Package History > Request Refund，或 Profile > Orders > 订单详情；可退时才有按钮。买错或行程有变只退 Airmoney；装不上或用不了可退 Airmoney 或原路退回。过期或用完的不退。Airmoney 即时到账，银行卡 7～10 个工作日，最长 30 天。'
		},
		documents: [],
		blockers: [],
		identity: { en: 'Some packages ask for an identity check.', 'zh-Hans': '部分套餐需要身份验证。' },
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [
			{
				en: 'Renewals, offered for Discover and Discover+ (global) eSIMs, buy the next package by themselves once 10% of the data is left; it starts when the data is used up. Deleting the app does not stop them.',
				'zh-Hans':
					'Renewals（自动续购，用于 Discover 和 Discover+ 全球 eSIM）：流量剩 10% 时自动购买下一个套餐，用完后开始。删除 App 不会停止续购。'
			}
		],
		notes: [
			{
				en: 'When the days begin is said by the package: most with the first connection in the area, some with the installation. It also ends when the data is used up.',
				'zh-Hans': '何时开始计天看套餐说明：多数是在覆盖地区首次联网，部分是安装时。流量用完也会结束。'
			},
			{
				en: 'Only eSIMs with top-up packages can be used again. Switching the line off does not pause the days.',
				'zh-Hans': '只有支持加油包的 eSIM 能再次使用。关闭线路不会暂停计天。'
			},
			{
				en: 'TOP UP on the eSIM puts a new package on it, where there are any; unused data is lost at the end.',
				'zh-Hans': '在 eSIM 上点 TOP UP 可以加新套餐（有加油包才行）；到期未用的流量作废。'
			},
			{
				en: 'Renewals need a saved card; if the days end before the data, they do not renew and switch themselves off.',
				'zh-Hans': '续购要有保存的银行卡；流量没用完天数先到期时不会续购，开关自动关闭。'
			},
			{
				en: 'Deleting the account: Profile > Account Information > Delete Account > reason > Continue > Delete Account > Ok, Got It. For 7 days logging in stops it. Airmoney and eSIMs can then no longer be reached.',
				'zh-Hans':
					'注销账户：Profile > Account Information > Delete Account > 选择原因 > Continue > Delete Account > Ok, Got It。7 天内登录即取消注销。注销后 Airmoney 和 eSIM 都无法再管理。'
			}
		],
		reissue: {
			en: 'Usually it cannot be installed again after removal: do not delete it while you need it.',
			'zh-Hans': '删除后一般不能再安装：需要期间不要删。'
		},
		ways: [
			{
				channel: 'app',
				path: [
					{ label: 'My eSIMs', means: { en: 'my eSIMs', 'zh-Hans': '我的 eSIM' } },
					{ label: 'DETAILS', means: { en: 'details, of this eSIM', 'zh-Hans': '这张 eSIM 的详情' } },
					{ label: 'RENEWALS', means: { en: 'renewals, a section', 'zh-Hans': '自动续购一栏' } },
					{ label: 'OFF', means: { en: 'off', 'zh-Hans': '关闭' } }
				],
				how: {
					en: 'Nothing has to be cancelled; where Renewals are on, switch them off. A charge by the App Store or Google Play, if any, is stopped in the subscriptions there.',
					'zh-Hans': '不需要解约；开了 Renewals 的要关掉。如果是 App Store 或 Google Play 扣款，要在那边的订阅里停。'
				}
			}
		],
		contacts: [{ kind: 'help', url: 'https://www.airalo.com/help' }],
		disputed: [
			{
				fact: 'facts.reissue',
				readings: [
					{
						en: 'The help centre: usually it cannot be installed again after removal.',
						'zh-Hans': '帮助中心：删除后一般不能再次安装。'
					},
					{
						en: 'A comparison of 2026: the app offers Reinstall while the plan is active.',
						'zh-Hans': '2026 年的评测：套餐有效期间 App 里有“重新安装”。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...VALIDITY, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...INSTALL, confidence: 'high' },
		{ fact: 'facts.refund', ...REFUND, confidence: 'high' },
		{ fact: 'facts.risks', ...RENEWALS, confidence: 'high' },
		{ fact: 'facts.risks', ...HOW_TO, confidence: 'low' },
		{ fact: 'facts.ways.app', ...RENEWALS, confidence: 'high' },
		{ fact: 'facts.ways.app', ...HOW_TO, confidence: 'medium' },
		{ fact: 'facts.ways.app', ...HOW_TO_2, confidence: 'low' },
		{ fact: 'facts.contacts', ...REFUND, confidence: 'low' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...VALIDITY, confidence: 'high' },
		{ fact: 'facts.notes', ...INSTALL, confidence: 'medium' },
		{ fact: 'facts.notes', ...VALIDITY, confidence: 'medium' },
		{ fact: 'facts.notes', ...UNUSED, confidence: 'high' },
		{ fact: 'facts.notes', ...RENEWALS, confidence: 'high' },
		{ fact: 'facts.notes', ...DELETE, confidence: 'medium' },
		{ fact: 'facts.reissue', ...INSTALL, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [dataPackage];
