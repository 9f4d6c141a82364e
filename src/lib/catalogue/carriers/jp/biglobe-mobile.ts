import { fullLastMonth, mnp, mnpSources, portCode } from '$lib/catalogue/common/japan';
import { daily } from '$lib/catalogue/common/hours';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const MATION = page('https://www.sumaho-mation.com/biglobemobile-kaiyaku/', '2026-11-21');
const ONEBIZ = page('https://www.onebizlife.com/bm-kaiyaku-17403', '2026-11-21');
const FEE = page('https://digital-wallet.jp/mobile/biglobemobile-cancellation/', '2026-11-21');
const KASHI = page('https://www.kashi-mo.com/media/16078/', '2026-11-21');

const BG_GAKUEN = page('http://kakuyasu-sumahogakuen.com/biglobe/13821.html', '2026-11-30');
const BG_MATION = page('https://www.sumaho-mation.com/biglobemobile-kaiyaku/', '2026-11-30');
const BG_COPY = page('http://www.samsungadhub.com/tikigyqys23716.html', '2026-11-30');
const BG_ONE = page('https://www.onebizlife.com/bm-kaiyaku-17403', '2026-11-30');

export const carrier = {
	id: 'biglobe-mobile',
	name: { en: 'BIGLOBE mobile', 'zh-Hans': 'BIGLOBE mobile', ja: 'BIGLOBEモバイル' },
	country: 'JP',
	hostNetwork: 'docomo (type D) / au (type A)',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const line = {
	id: 'biglobe',
	carrierId: 'biglobe-mobile',
	revision: '2026-11-30',
	name: { en: 'Voice / data SIM', 'zh-Hans': '语音 / 流量卡' },
	form: ['physical'],
	billing: 'postpaid',
	zone: 'Asia/Tokyo',
	intent: 'keep',
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'line',
				rule: { kind: 'end-of-month' },
				nature: 'binding',
				serviceEnds: 'with-rule',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes', hours: daily('00:00', '24:00') },
					{ kind: 'phone', available: 'yes', hours: daily('09:00', '18:00') }
				]
			},
			{
				id: 'membership',
				rule: { kind: 'end-of-month', cutoffDay: 25 },
				nature: 'binding',
				serviceEnds: 'with-rule',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes', hours: daily('00:00', '24:00') },
					{ kind: 'phone', available: 'yes', hours: daily('09:00', '18:00') }
				]
			}
		],
		period: { closingDay: 31 },
		returnDuty: { required: { ask: true, choices: ['yes', 'no'] } },
		portCode
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'JPY' } }],
		documents: [
			{ en: 'The BIGLOBE ID', 'zh-Hans': 'BIGLOBE ID' },
			{ en: 'By phone: name, phone number and date of birth', 'zh-Hans': '电话：姓名、电话号码和出生日期' }
		],
		blockers: [
			{
				en: 'Share SIMs: before the main SIM moves by MNP, all of them have to be removed.',
				'zh-Hans': '共享 SIM：主 SIM 携号转出前，必须先全部删除。'
			},
			{
				en: 'What is left of the price of a phone falls due at once (one page says so).',
				'zh-Hans': '手机的剩余分期可能要一次付清（仅一个网页提到）。'
			}
		],
		portOut: mnp,
		ifNotCancelled: {
			en: 'The monthly fee goes on; without leaving the membership, the basic course as well.',
			'zh-Hans': '月费会一直收下去；不退会的话，基本课程费也照收。'
		},
		risks: [{ en: 'The membership fee goes on after the SIM is gone.', 'zh-Hans': 'SIM 解约后，会员费仍会继续收取。' }],
		notes: [
			{
				en: 'Two steps: end the SIM, then the BIGLOBE membership (basic course). The line can be ended until the last day of the month; a membership request after the 25th counts for the end of the next month.',
				'zh-Hans':
					'分两步：先解约 SIM，再退出 BIGLOBE 会员（基本课程）。线路到当月最后一天都能解约；退会申请过了 25 日，就到下个月底才生效。'
			},
			fullLastMonth,
			{
				en: 'With MNP the line ends on the day BIGLOBE notices the port, which can take some days: do not move in the last days of a month.',
				'zh-Hans': '携号转出时，以 BIGLOBE 确认转出的那天为解约日，可能要几天：月底最后几天不要转。'
			},
			{
				en: 'A reservation number asked for before 16:00 comes between the same day and the next noon.',
				'zh-Hans': '16:00 前申请的预约号，当天到次日中午发出。'
			},
			{ en: 'A type D SIM (docomo) has to be sent back.', 'zh-Hans': 'D 类（docomo）SIM 卡必须寄回。' },
			{ en: 'The former fee was abolished in July 2022.', 'zh-Hans': '以前的解约费已于 2022 年 7 月取消。' },
			{
				en: 'Bills can be seen for 8 months after leaving: keep ID and password.',
				'zh-Hans': '退会后 8 个月内仍可查账单：保留 ID 和密码。'
			}
		],
		ways: [
			{
				channel: 'online',
				how: { en: 'On My page, at any hour.', 'zh-Hans': '在 My page 办理，24 小时。' },
				url: 'https://mypage.sso.biglobe.ne.jp',
				language: 'ja',
				path: [
					{ label: 'サポート情報', means: { en: 'support', 'zh-Hans': '支持信息' } },
					{ label: '各種設定・手続き', means: { en: 'settings and procedures', 'zh-Hans': '各项设置和手续' } },
					{
						label: '退会・インターネット接続の解約',
						means: { en: 'leave, or cancel the connection', 'zh-Hans': '退会、解约' }
					},
					{ label: '手続き案内に進む', means: { en: 'go on to the guide', 'zh-Hans': '进入手续说明' } },
					{ label: '次へ', means: { en: 'next', 'zh-Hans': '下一步' } },
					{
						label: '解約したいサービスの選択へ',
						means: { en: 'choose the service to cancel; the reason first', 'zh-Hans': '选择要解约的服务，先填原因' }
					},
					{ label: '退会手続き', means: { en: 'leave; tick the service first', 'zh-Hans': '退会手续，先勾选服务' } }
				],
				asks: [{ en: 'BIGLOBE ID and password', 'zh-Hans': 'BIGLOBE ID 和密码' }]
			},
			{
				channel: 'phone',
				how: { en: '09:00 to 18:00, every day.', 'zh-Hans': '每天 09:00～18:00。' },
				lines: [
					{ number: '0120-923-402', scope: { en: 'from a landline', 'zh-Hans': '用固定电话拨打' } },
					{ number: '03-6327-1632', scope: { en: 'from a mobile phone', 'zh-Hans': '用手机拨打' } },
					{ number: '0120-983-028', scope: { en: 'for an MNP reservation number', 'zh-Hans': '申请携号转网预约号' } },
					{ number: '03-6479-5608', scope: { en: 'for an MNP reservation number', 'zh-Hans': '申请携号转网预约号' } }
				],
				asks: [
					'holder',
					'number',
					{ en: 'Date of birth, sometimes the BIGLOBE ID', 'zh-Hans': '出生日期，有时还要 BIGLOBE ID' }
				]
			}
		],
		disputed: [
			{
				fact: 'facts.ways',
				readings: [
					{
						en: 'A voice line can be ended online, says a page that was updated later.',
						'zh-Hans': '较新的网页：语音线路可以网上解约。'
					},
					{ en: 'Others say by phone only.', 'zh-Hans': '其他网页：语音线路只能打电话。' }
				]
			}
		],
		contacts: [{ kind: 'account', url: 'https://mypage.sso.biglobe.ne.jp' }]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...FEE, confidence: 'high' },
		{ fact: 'terms.exits', ...ONEBIZ, confidence: 'medium' },
		{ fact: 'terms.exits', ...MATION, confidence: 'medium' },
		{ fact: 'terms.period', ...ONEBIZ, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...ONEBIZ, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...MATION, confidence: 'medium' },
		{ fact: 'facts.fees', ...FEE, confidence: 'medium' },
		{ fact: 'facts.documents', ...MATION, confidence: 'medium' },
		{ fact: 'facts.blockers', ...ONEBIZ, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...ONEBIZ, confidence: 'medium' },
		{ fact: 'facts.risks', ...ONEBIZ, confidence: 'medium' },
		{ fact: 'facts.notes', ...ONEBIZ, confidence: 'medium' },
		{ fact: 'facts.notes', ...MATION, confidence: 'medium' },
		{ fact: 'facts.notes', ...KASHI, confidence: 'medium' },
		{ fact: 'facts.ways', ...MATION, confidence: 'medium' },
		{ fact: 'facts.ways', ...KASHI, confidence: 'medium' },
		...mnpSources,
		{ fact: 'facts.ways.online', ...BG_GAKUEN, confidence: 'low' },
		{ fact: 'facts.ways.phone', ...BG_MATION, confidence: 'low' },
		{ fact: 'facts.contacts', ...BG_GAKUEN, confidence: 'low' },
		{ fact: 'facts.notes', ...BG_COPY, confidence: 'medium' },
		{ fact: 'terms.exits.membership', ...BG_COPY, confidence: 'medium' },
		{ fact: 'terms.exits.membership', ...BG_ONE, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [line];
