import { fullLastMonth, mnp, mnpSources, monthlyLine, portCode } from '$lib/catalogue/common/japan';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const SUSPEND = page('https://support.sonynetwork.co.jp/faqsupport/nuromobile/web/knowledge10770.html', '2026-11-21');
const OIKE = page('https://oikeblog.com/?p=4001', '2026-11-21');
const FEE = page('https://centermobile.co.jp/column/nuro-mobile-kaiyaku/', '2026-11-21');
const KAIYAKU = page('https://kaiyaku110.com/nuromobile_kaiyaku/', '2026-11-21');

const NURO_TSU = page('https://tsunaga-ru.net/nuro-mobile-cancel-75000', '2026-11-30');
const NURO_110 = page('https://kaiyaku110.com/nuromobile_kaiyaku/', '2026-11-30');
const NURO_BEST = page('http://xn--best5-j63dyda47aqswl9a5020knfpb.com/nuro-kaiyaku.html', '2026-11-30');
const NURO_LUFT = page('https://www.luft.co.jp/media/?p=10480', '2026-11-30');

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
	revision: '2026-11-30',
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
				blockedByDeposit: 'unknown',
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
				},
				language: 'ja',
				path: [
					{ label: 'ご利用者向けページ', means: { en: 'page for users', 'zh-Hans': '用户页面' } },
					{
						act: {
							en: 'log in: the number of the SIM, and the password on the back of its leaflet',
							'zh-Hans': '登录：SIM 的号码，以及说明书背面的密码'
						}
					},
					{
						label: 'サービスを解約する',
						means: { en: 'cancel the service; at the bottom', 'zh-Hans': '解约服务，在最下方' }
					},
					{
						label: '月末解約',
						means: { en: 'cancel at month end; tick the notes first', 'zh-Hans': '月底解约，先勾选注意事项' }
					}
				],
				asks: ['number', { en: 'Password on the back of the SIM leaflet', 'zh-Hans': 'SIM 说明书背面的密码' }]
			}
		],
		returning: {
			where: {
				en: '343-0851 Saitama, Koshigaya, Shichizacho 4-301, So-net logistics centre, SIM返却係',
				'zh-Hans': '343-0851 埼玉县越谷市七左町 4-301 So-net 物流中心 SIM返却係'
			},
			how: [
				{
					en: 'A physical SIM by ordinary letter at your own cost (a page of 2023); an eSIM is only deleted.',
					'zh-Hans': '实体 SIM 用普通信件自费寄回（2023 年的网页）；eSIM 只需删除。'
				}
			]
		},
		contacts: [{ kind: 'account', url: 'https://mobile.nuro.jp/' }]
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
		...mnpSources,
		{ fact: 'facts.ways.online', ...NURO_TSU, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...NURO_110, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...NURO_BEST, confidence: 'medium' },
		{ fact: 'facts.returning', ...NURO_TSU, confidence: 'low' },
		{ fact: 'facts.returning', ...NURO_LUFT, confidence: 'low' },
		{ fact: 'facts.contacts', ...NURO_TSU, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [monthly];
