import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { PhoneLine, Plan } from '$lib/domain/plan/plan';

const PACK = page('https://jihaoba.com/news/show/24605', '2026-11-21');
const ROAMING_HELP = page('https://www.10086.cn/support/selfservice/help/nm/?key=4', '2026-11-30');
const PACK_AGAIN = page('https://jihaoba.com/news/show/24605', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

const fromAbroad: PhoneLine = {
	number: '+86 138 0010 0186',
	scope: {
		en: 'from abroad, 24 hours; free from a China Mobile number',
		'zh-Hans': '境外拨打，24 小时；用中国移动号码免费'
	},
	fromAbroad: true
};
const roamingHotline: PhoneLine = {
	number: '+86 10086',
	scope: { en: 'from abroad, free while the number roams', 'zh-Hans': '境外拨打，本号漫游时免费' },
	fromAbroad: true,
	ownPhonesOnly: true
};

export const carrier = {
	id: 'cmcc-roaming',
	name: { en: 'China Mobile: outbound roaming packs', 'zh-Hans': '中国移动 国际/港澳台漫游包' },
	country: 'CN',
	site: { url: 'https://www.10086.cn/', checked: '2026-11-21' },
	mccMnc: ['460-00', '460-02', '460-07'],
	iccidPrefixes: ['898600']
} satisfies Carrier;

const pack = {
	id: 'cmcc-pack',
	carrierId: 'cmcc-roaming',
	revision: '2026-11-30',
	name: { en: 'Multi-day roaming data pack', 'zh-Hans': '境外多日流量包' },
	form: ['roaming'],
	billing: 'prepaid',
	zone: 'Asia/Shanghai',
	intent: 'let-end',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true, usual: 3, choices: [1, 3, 5, 10] },
					from: 'first-use',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: { missed: 'void', kind: 'days-after', count: 90, from: 'purchase', firstDay: 'exclusive' }
			}
		],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'before-event', event: 'activation', days: 0 },
				nature: 'right',
				serviceEnds: 'unknown',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'phone', available: 'yes' },
					{ kind: 'app', available: 'yes' },
					{ kind: 'online', available: 'yes' },
					{ kind: 'store', available: 'yes' }
				]
			}
		]
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'CNY' } }],
		refund: { en: 'Nothing once it was activated or has passed its date.', 'zh-Hans': '激活后或过期后不退。' },
		documents: [],
		blockers: [{ en: 'A pack that is already activated', 'zh-Hans': '流量包已激活' }],
		identity: { en: 'The home number is registered with your real name.', 'zh-Hans': '内地号码已实名登记。' },
		ifNotCancelled: {
			en: 'After the pack ends, standard roaming rates apply again: switch data roaming off.',
			'zh-Hans': '流量包结束后恢复标准漫游资费，请关闭数据漫游。'
		},
		risks: [],
		notes: [
			{
				en: 'Days are calendar days by Beijing time, not by the time at the destination; the day of first use is the first.',
				'zh-Hans': '按北京时间的自然日计算，不按目的地时间；首次使用当天算第 1 天。'
			},
			{
				en: 'Not activated within 90 days of buying it is void, without money back.',
				'zh-Hans': '购买后 90 天内不激活即失效，不退款。'
			},
			{
				en: 'Numbers of Beijing: only by phone to 10086 or in a shop.',
				'zh-Hans': '北京号码只能拨 10086 或到营业厅退订。'
			},
			{
				en: 'Rarely the visited network bills the call to +86 138 0010 0186: ask for that money back.',
				'zh-Hans': '个别境外网络会对拨打 +86 138 0010 0186 收费：可以要求退还。'
			}
		],
		ways: [
			{
				channel: 'phone',
				lines: [
					{ number: '10086', scope: { en: 'from mainland China', 'zh-Hans': '在中国内地拨打' } },
					fromAbroad,
					roamingHotline
				],
				fromAbroad: 'yes'
			},
			{ channel: 'app', how: { en: 'In the China Mobile app, by yourself.', 'zh-Hans': '中国移动 App 自助退订。' } },
			{
				channel: 'online',
				url: 'http://www.10086.cn/roaming/identify/',
				path: [{ act: { en: 'log in on the roaming page', 'zh-Hans': '登录国际漫游专区' } }],
				language: 'zh-Hans',
				how: { en: 'The roaming pages of 10086.cn.', 'zh-Hans': '10086.cn 国际漫游专区。' }
			},
			{ channel: 'store', how: { en: 'In a shop.', 'zh-Hans': '到营业厅办理。' } }
		],
		lost: {
			en: 'Call at once, day and night; from a foreign phone at the price of that phone.',
			'zh-Hans': '请立即致电，24 小时受理；用境外电话拨打按该电话资费。'
		},
		helpLines: [fromAbroad],
		lossLines: [fromAbroad]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...PACK, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...PACK, confidence: 'medium' },
		{ fact: 'facts.fees', ...PACK, confidence: 'medium' },
		{ fact: 'facts.refund', ...PACK, confidence: 'medium' },
		{ fact: 'facts.blockers', ...PACK, confidence: 'medium' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...PACK, confidence: 'medium' },
		{ fact: 'facts.notes', ...PACK, confidence: 'medium' },
		{ fact: 'facts.ways', ...PACK, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.ways.online', ...PACK_AGAIN, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.lossLines', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.lost', ...ROAMING_HELP, confidence: 'high' },
		{ fact: 'facts.notes', ...ROAMING_HELP, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [pack];
