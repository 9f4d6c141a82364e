import {
	coolingOff,
	coolingOffByPost,
	eightDaySources,
	eightDays,
	fullLastMonth,
	instalments,
	mnp,
	mnpSources,
	monthlyLine,
	nothingBack,
	portCode,
	simStays
} from '$lib/catalogue/common/japan';
import { daily } from '$lib/catalogue/common/hours';
import { cited, page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const GUIDE = page('https://lifestyle.assist-all.co.jp/ahamo-cancellation-guide-3', '2026-11-21');
const STEPS = page('https://l-kyojin01.jp/archive/37425', '2026-11-21');
const FEE = page('https://usedoor.jp/news/2025-02-18-docomo-tanki-kaiyaku-1100yen', '2026-11-21');
const FEE_GUIDE = page('https://lifestyle.assist-all.co.jp/?p=37649', '2026-11-21');
const POST = page('https://crusie-n-more.com/ahamokaiyaku/', '2026-11-21');
const OBSTACLE = page('https://my-best.com/articles/911', '2026-11-21');
const SUSPEND = page(
	'http://www.nttdocomo.co.jp/english/support/benefit/premier/service/delivery/index.html',
	'2026-11-21'
);
const PATH = page('https://kitilabel.jp/2022/09/12/ahamoの解約手続き方法や注意点を分かりやすく解説/', '2026-11-30');
const GUIDE_AGAIN = page('https://lifestyle.assist-all.co.jp/ahamo-cancellation-guide-3', '2026-11-30');
const HELP_IN_SHOPS = page('https://crusie-n-more.com/ahamokaiyaku/', '2026-11-30');
const LOSS_LINE = page('https://dime.jp/genre/781948/', '2026-11-30');
const LOSS_ABROAD = page('https://www.take--chan.tokyo/entry/2016/05/27/073000', '2026-11-30');
const IDENTITY = cited('https://ahamo.com/support/procedure/other/requirements/index.html', '2026-10-01');

export const carrier = {
	id: 'ahamo',
	name: { en: 'ahamo', 'zh-Hans': 'ahamo', ja: 'ahamo' },
	country: 'JP',
	hostNetwork: 'docomo',
	site: { url: 'https://ahamo.com/', checked: '2026-11-21' },
	mccMnc: ['440-10'],
	iccidPrefixes: ['898110']
} satisfies Carrier;

const ahamo = {
	id: 'ahamo',
	carrierId: 'ahamo',
	revision: '2026-11-30',
	name: { en: 'ahamo', 'zh-Hans': 'ahamo' },
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
					{ kind: 'app', available: 'yes' },
					{ kind: 'store', available: 'no' },
					{ kind: 'phone', available: 'no' },
					{ kind: 'post', available: 'unknown' }
				]
			},
			coolingOff
		],
		period: { closingDay: 31 },
		returnDuty: { required: 'no' },
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
						en: "docomo's rule for short contracts: ended within a year, with no real use or as one of several short lines?",
						'zh-Hans': 'docomo 的短期解约规定：是否不满一年结束，且没有实际使用或有多条短期线路？'
					}
				]
			}
		],
		refund: nothingBack,
		documents: [{ en: 'The d account of this line, with its password', 'zh-Hans': '这条线路的 d 账户和密码' }],
		blockers: [
			{
				en: "Error 44980: the wrong d account, or a request over mobile data. Log in with the line's own d account, over Wi-Fi.",
				'zh-Hans': '错误 44980：d 账户不对，或用移动数据提交。请用该线路自己的 d 账户，通过 Wi-Fi 登录。'
			}
		],
		identity: {
			en: 'A residence card whose address matches; the online check reads the chip (since 12 March 2026).',
			'zh-Hans': '需要住址一致的在留卡；线上核验读取芯片（2026 年 3 月 12 日起）。'
		},
		portOut: mnp,
		lost: {
			en: "As at docomo: suspend in My docomo or by docomo's loss line, cancel later. No page of ahamo says so itself.",
			'zh-Hans': '同 docomo：在 My docomo 或 docomo 挂失热线停机，之后再解约。没有找到 ahamo 自己的说明。'
		},
		ifNotCancelled: {
			en: '¥2,970 a month goes on; the tariff changes on 1 December 2026 (¥3,135 for the 40 GB tier).',
			'zh-Hans': '每月 2,970 日元照收；2026 年 12 月 1 日起资费调整（40 GB 档 3,135 日元）。'
		},
		risks: [{ en: 'The tariff changes on 1 December 2026.', 'zh-Hans': '2026 年 12 月 1 日起资费调整。' }],
		notes: [
			instalments,
			fullLastMonth,
			simStays,
			{ en: 'The d account and d points stay.', 'zh-Hans': 'd 账户和 d 积分保留。' },
			{ en: 'It ends at once, in no shop and by no telephone.', 'zh-Hans': '立即生效；门店和电话都不受理。' },
			{
				en: 'A docomo shop only helps to use the web, for ¥3,300 (a page of 2022).',
				'zh-Hans': 'docomo 门店只协助上网办理，收 3,300 日元（2022 年的网页）。'
			},
			eightDays
		],
		ways: [
			{
				channel: 'online',
				url: 'https://ahamo.com/',
				language: 'ja',
				path: [
					{ label: 'マイページ', means: { en: 'My page', 'zh-Hans': '我的页面' } },
					{
						act: {
							en: "log in with the line's own d account, over Wi-Fi",
							'zh-Hans': '连 Wi-Fi，用该线路自己的 d 账户登录'
						}
					},
					{ label: 'その他の手続き', means: { en: 'other procedures', 'zh-Hans': '其他手续' } },
					{ label: '解約', means: { en: 'cancel; at the bottom of the page', 'zh-Hans': '解约，在页面最下方' } },
					{
						label: '同意した上で解約のお手続きへ進む',
						means: { en: 'agree and go on to cancel', 'zh-Hans': '同意并继续解约' }
					},
					{ label: '次へ進む', means: { en: 'next; check the address first', 'zh-Hans': '下一步，先核对地址' } },
					{
						label: '確認のうえ次へ進む',
						means: { en: 'checked, next; the amounts are shown', 'zh-Hans': '确认后下一步，会显示金额' }
					},
					{
						label: '解約の注意事項に同意する',
						means: { en: 'I agree to the notes on cancelling', 'zh-Hans': '同意解约注意事项' }
					},
					{ label: '内容確認へ進む', means: { en: 'go on to check', 'zh-Hans': '进入内容确认' } },
					{ label: 'この内容で手続きを完了する', means: { en: 'finish with this', 'zh-Hans': '按此内容完成手续' } }
				],
				asks: ['email', { en: 'The address on the contract, to be checked', 'zh-Hans': '核对合同地址' }],
				confirms: {
					en: 'Electronic papers to the mail address that you give.',
					'zh-Hans': '电子文件，发到你填写的邮箱。'
				},
				how: {
					en: 'On the ahamo site or in My docomo, day and night (one page says so).',
					'zh-Hans': '在 ahamo 官网或 My docomo 办理，24 小时（仅一个网页这样说）。'
				}
			},
			{ channel: 'app', how: { en: 'In the ahamo app.', 'zh-Hans': '在 ahamo App 里办理。' } },
			{
				channel: 'post',
				exit: 'cancel',
				how: {
					en: 'Papers by post are named for special cases only.',
					'zh-Hans': '只有特殊情况才提到邮寄书面材料。'
				}
			},
			coolingOffByPost
		],
		contacts: [{ kind: 'account', url: 'https://ahamo.com/' }],
		lossLines: [
			{
				number: '0120-524-360',
				scope: { en: "docomo's line, from Japan", 'zh-Hans': 'docomo 热线，日本国内' }
			},
			{
				number: '+81-3-6832-6600',
				scope: { en: "docomo's line, from abroad", 'zh-Hans': 'docomo 热线，从海外拨打' },
				fromAbroad: true
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GUIDE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...GUIDE, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...STEPS, confidence: 'medium' },
		{ fact: 'terms.period', ...GUIDE, confidence: 'high' },
		{ fact: 'terms.returnDuty', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.fees', ...FEE, confidence: 'medium' },
		{ fact: 'facts.fees', ...FEE_GUIDE, confidence: 'medium' },
		{ fact: 'facts.refund', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.documents', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.blockers', ...OBSTACLE, confidence: 'low' },
		{ fact: 'facts.identity', ...IDENTITY, confidence: 'medium' },
		{ fact: 'facts.lost', ...SUSPEND, confidence: 'low' },
		{ fact: 'facts.lossLines', ...SUSPEND, confidence: 'low' },
		{ fact: 'facts.lossLines', ...LOSS_LINE, confidence: 'low' },
		{ fact: 'facts.lossLines', ...LOSS_ABROAD, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.risks', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.notes', ...STEPS, confidence: 'medium' },
		{ fact: 'facts.notes', ...HELP_IN_SHOPS, confidence: 'low' },
		{ fact: 'facts.ways', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...PATH, confidence: 'low' },
		{ fact: 'facts.contacts', ...GUIDE_AGAIN, confidence: 'low' },
		{ fact: 'facts.ways', ...POST, confidence: 'low' },
		...eightDaySources,
		...mnpSources
	]
} satisfies Plan;

export const plans = [ahamo];
