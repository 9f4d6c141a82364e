import { feeGoesOn, mnp, mnpSources, monthlyLine, portCode } from '$lib/catalogue/common/japan';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const LOST = page('https://nihontsushin.com/support/lost_sim.html', '2026-11-21');
const USER = page('https://gadget.awaisora.com/2025/10/05/00092246-8d44-4c0f-a0ea-bcf864f67a21', '2026-11-21');
const FARM = page(
	'https://phongnhaexplorer.com/soj/%e7%94%9f%e6%b4%bb%e3%81%ae%e7%9f%a5%e6%81%b5/%e6%97%a5%e6%9c%ac%e9%80%9a%e4%bf%a1%e3%81%ae%e8%a7%a3%e7%b4%84%e3%81%af%e3%81%99%e3%81%90%e3%81%ab%e3%81%a7%e3%81%8d%e3%81%be%e3%81%99%e3%81%8b%ef%bc%9f.html',
	'2026-11-21'
);
const BACKGROUND = unseen('2026-11-21');

const NT_SOJ = page('https://phongnhaexplorer.com/soj/生活の知恵/日本通信の解約は簡単ですか？.html', '2026-11-30');
const NT_AWAI = page('https://gadget.awaisora.com/2025/10/05/00092246-8d44-4c0f-a0ea-bcf864f67a21', '2026-11-30');
const NT_LOST = page('https://nihontsushin.com/support/lost_sim.html', '2026-11-30');
const NT_SUSP = page('https://www.nihontsushin.com/support/line_suspended.html', '2026-11-30');

export const carrier = {
	id: 'nihon-tsushin',
	name: { en: 'Nihon Tsushin SIM (Japan Communications)', 'zh-Hans': '日本通信SIM', ja: '日本通信SIM' },
	country: 'JP',
	hostNetwork: 'docomo',
	site: { url: 'https://nihontsushin.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const monthly = {
	id: 'nt-plan',
	carrierId: 'nihon-tsushin',
	revision: '2026-11-30',
	name: { en: 'Gorito-mina / Minna plan', 'zh-Hans': '月租套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: { ask: true, choices: ['month-end', 'closing-day'] } },
				nature: 'cost',
				serviceEnds: 'unknown',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [{ kind: 'online', available: 'yes' }]
			}
		],
		period: { ask: true },
		returnDuty: { required: 'no' },
		portCode
	},
	facts: {
		fees: [],
		documents: [{ en: 'The My Page login', 'zh-Hans': 'My Page 登录信息' }],
		blockers: [],
		portOut: mnp,
		lost: {
			en: 'Use the emergency suspension on My Page, which you can lift yourself; without the login, the enquiry form. The base fee, call options and levies go on meanwhile.',
			'zh-Hans': '在 My Page 使用紧急停机，可以自己恢复；登录不了就用咨询表单。停机期间基本费、通话选项和附加费照收。'
		},
		ifNotCancelled: feeGoesOn,
		risks: [],
		notes: [
			{
				en: 'Nothing is pro rata. One page says that the SIM need not be sent back.',
				'zh-Hans': '不按天折算。有一个网页说 SIM 卡不用寄回。'
			},
			{
				en: 'Look at the end date that My Page shows before you confirm.',
				'zh-Hans': '确认前请看 My Page 显示的结束日期。'
			},
			{
				en: 'A card that is not accepted suspends the line; if it is not put right by the day before the next settlement day, the line ends on that day.',
				'zh-Hans': '扣款失败会停机；下一个结算日前一天还没处理好，就在结算日强制解约。'
			}
		],
		reissue: {
			en: 'A new SIM costs ¥3,300, a new eSIM ¥1,100.',
			'zh-Hans': '补发 SIM 卡 3,300 日元，补发 eSIM 1,100 日元。'
		},
		ways: [
			{
				channel: 'online',
				url: 'https://nihontsushin.com/',
				how: {
					en: 'On My Page; the end date is shown before you confirm.',
					'zh-Hans': '在 My Page 办理，确认前会显示结束日期。'
				},
				language: 'ja',
				path: [
					{ label: 'マイページ', means: { en: 'My Page', 'zh-Hans': '我的页面' } },
					{ label: '解約', means: { en: 'cancel; further labels are not known', 'zh-Hans': '解约，之后的菜单名不明' } }
				]
			}
		],
		disputed: [
			{
				fact: 'terms.exits.cancel',
				readings: [
					{ en: 'It ends with the calendar month.', 'zh-Hans': '随自然月结束。' },
					{
						en: 'It ends with your own cycle, counted from the day of the start.',
						'zh-Hans': '随个人周期结束，从开通日算起。'
					}
				]
			},
			{
				fact: 'facts.ways',
				readings: [
					{ en: 'When the line stops is not known.', 'zh-Hans': '何时停机不明。' },
					{
						en: 'A customer of 2025 quotes the page: charges run to the end of the month even if you cancel.',
						'zh-Hans': '2025 年有客户引用页面：解约后费用仍算到月底。'
					}
				]
			}
		],
		contacts: [
			{
				kind: 'lost',
				note: {
					en: 'マイページ › 緊急一時中断 stops the line, 再開 starts it again; without a log-in by the enquiry form.',
					'zh-Hans': 'マイページ › 緊急一時中断 停机，再開 恢复；登录不了用咨询表单。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...USER, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...USER, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...FARM, confidence: 'low' },
		{ fact: 'terms.period', ...USER, confidence: 'low' },
		{ fact: 'terms.period', ...FARM, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...FARM, confidence: 'low' },
		{ fact: 'facts.documents', ...USER, confidence: 'low' },
		{ fact: 'facts.lost', ...LOST, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...USER, confidence: 'low' },
		{ fact: 'facts.notes', ...FARM, confidence: 'low' },
		{ fact: 'facts.reissue', ...LOST, confidence: 'high' },
		{ fact: 'facts.ways', ...USER, confidence: 'low' },
		...mnpSources,
		{ fact: 'facts.ways.online', ...NT_SOJ, confidence: 'low' },
		{ fact: 'facts.ways.online', ...NT_AWAI, confidence: 'low' },
		{ fact: 'facts.contacts', ...NT_LOST, confidence: 'high' },
		{ fact: 'facts.notes', ...NT_SUSP, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [monthly];
