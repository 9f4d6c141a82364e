import { fullLastMonth, mnp, mnpSources, monthlyLine, portCode } from '$lib/catalogue/common/japan';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const SUSPEND = page('https://support.sonynetwork.co.jp/faqsupport/nuromobile/web/knowledge10770.html', '2026-11-21');
const OIKE = page('https://oikeblog.com/?p=4001', '2026-11-21');
const FEE = page('https://centermobile.co.jp/column/nuro-mobile-kaiyaku/', '2026-11-21');
const KAIYAKU = page('https://kaiyaku110.com/nuromobile_kaiyaku/', '2026-11-21');

export const carrier = {
	id: 'nuro-mobile',
	name: { en: 'nuro mobile', 'zh-Hans': 'nuro mobile（索尼）', ja: 'NUROモバイル' },
	country: 'JP',
	hostNetwork: 'docomo / au / SoftBank',
	site: { url: 'https://mobile.nuro.jp/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const monthly = {
	id: 'nuro',
	carrierId: 'nuro-mobile',
	revision: '2026-11-21',
	name: { en: 'Monthly plan', 'zh-Hans': '月租套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'end-of-month' },
				nature: 'binding',
				serviceEnds: 'with-rule',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'no',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'phone', available: 'no' },
					{ kind: 'store', available: 'no' }
				]
			}
		],
		period: { closingDay: 31 },
		portCode
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'JPY' } }],
		documents: [
			{
				en: 'The user-page ID (the phone number) and password, printed on the SIM leaflet',
				'zh-Hans': '用户页面的 ID（即电话号码）和密码，印在 SIM 附带的卡纸上'
			}
		],
		blockers: [],
		portOut: mnp,
		lost: {
			en: 'Suspend the service on the user page, under the contract; it may take a while, and the monthly fee goes on. If the page shows an error, contact NURO SIM support.',
			'zh-Hans': '在用户页面的合约菜单里停机；可能要等一会儿才生效，停机期间月费照收。页面报错时联系 NURO SIM 客服。'
		},
		ifNotCancelled: { en: 'The next month is charged in full.', 'zh-Hans': '下个月按整月收费。' },
		risks: [],
		notes: [
			fullLastMonth,
			{
				en: 'A request always ends the line on the last day of its month; it works until then. Once sent it cannot be withdrawn.',
				'zh-Hans': '不论哪天申请，线路都在当月最后一天结束，之前可以照常使用。申请一旦提交就不能撤回。'
			},
			{
				en: 'The former fee (¥1,000 for every month short of twelve) was abolished by April 2022.',
				'zh-Hans': '以前不满 12 个月每少一个月收 1,000 日元，最晚到 2022 年 4 月已取消。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://mobile.nuro.jp/',
				how: {
					en: 'On the user page: cancel service, then month-end cancellation.',
					'zh-Hans': '在用户页面选择解约，再选月底解约。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...FEE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...OIKE, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...KAIYAKU, confidence: 'medium' },
		{ fact: 'terms.period', ...OIKE, confidence: 'medium' },
		{ fact: 'facts.fees', ...FEE, confidence: 'high' },
		{ fact: 'facts.documents', ...KAIYAKU, confidence: 'medium' },
		{ fact: 'facts.lost', ...SUSPEND, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...OIKE, confidence: 'medium' },
		{ fact: 'facts.notes', ...OIKE, confidence: 'medium' },
		{ fact: 'facts.notes', ...FEE, confidence: 'high' },
		{ fact: 'facts.ways', ...OIKE, confidence: 'medium' },
		...mnpSources
	]
} satisfies Plan;

export const plans = [monthly];
