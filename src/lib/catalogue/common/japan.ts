import type { Draft, Plan, Source, Way } from '$lib/domain/plan/plan';
import type { Exit } from '$lib/domain/cancellation/cancellation';
import type { Terms } from '$lib/domain/record/subscription';
import type { Localized } from '$lib/domain/base/localized';

/** Number portability: the same at every Japanese carrier with voice lines. */
export const mnp = {
	en: 'Take the number along with MNP. A reservation number lives 15 days, counting the day of issue; one-stop MNP (since May 2023) needs none. When the new line opens, this one ends by itself. Cancelling first destroys the number.',
	'zh-Hans':
		'想保留号码就办 MNP 携号转网。预约号从发出当天起算，15 天内有效；2023 年 5 月起的一站式 MNP 不需要预约号。新线路开通后，这条线会自动解约。若先解约，号码就永远没有了。'
} satisfies Localized;

export const mnpSources = [
	{
		fact: 'facts.portOut',
		url: 'https://lifestyle.assist-all.co.jp/ahamo-cancellation-guide-3',
		checked: '2026-11-21',
		seen: 'direct',
		confidence: 'high'
	},
	{
		fact: 'terms.portCode',
		url: 'https://getnine.co.jp/mobile/povo-cancellation',
		checked: '2026-11-21',
		seen: 'direct',
		confidence: 'high'
	}
] as const satisfies readonly Source[];

/** The 8-day right (初期契約解除, or the big carriers' own 8-day cancellation in its place). */
export const eightDays = {
	en: 'Within 8 days of receiving the contract papers (that day is day 1) you may withdraw in writing; sending it in time is enough. Days of use, up to about ¥3,300 of set-up cost and delivery can still be billed, and a phone bought with it usually stays bought.',
	'zh-Hans':
		'从收到合同文件当天（算第 1 天）起 8 天内，可以书面撤约，期限内寄出即有效。已使用的费用、最多约 3,300 日元的开通成本和运费仍可能收取，同时购买的手机通常不能退。'
} satisfies Localized;

export const eightDaySources = [
	{
		fact: 'terms.exits.cooling-off',
		url: 'https://maruwakarinet.com/syokikeiyakukaijyo/',
		checked: '2026-11-21',
		seen: 'direct',
		confidence: 'medium'
	},
	{
		fact: 'terms.exits.cooling-off',
		url: 'https://library.libecity.com/articles/01J7XFEXQT6NKA78391MNT1TPS',
		checked: '2026-11-21',
		seen: 'direct',
		confidence: 'medium'
	}
] as const satisfies readonly Source[];

export const fullLastMonth = {
	en: 'The last month is charged in full, whatever the day.',
	'zh-Hans': '最后一个月不论哪天解约都按整月收费。'
} satisfies Localized;

export const nothingBack = { en: 'Nothing is paid back.', 'zh-Hans': '不退款。' } satisfies Localized;

export const feeGoesOn = { en: 'The monthly fee goes on.', 'zh-Hans': '月费会一直收下去。' } satisfies Localized;

export const instalments = {
	en: 'Instalments of a phone go on being billed, with the same way of paying; they do not stop the cancellation.',
	'zh-Hans': '手机分期会按原付款方式继续扣款，但不妨碍解约。'
} satisfies Localized;

export const simStays = { en: 'The SIM need not be sent back.', 'zh-Hans': 'SIM 卡不用寄回。' } satisfies Localized;

/** What every monthly line of Japan has in common. */
export const monthlyLine = {
	form: ['physical', 'esim'],
	billing: 'postpaid',
	zone: 'Asia/Tokyo',
	intent: 'keep'
} as const satisfies Partial<Plan>;

/** A reservation number lives 15 days, the day of issue counted: `mnpSources` speak for it. */
export const portCode = { days: 15, firstDay: 'inclusive' } as const satisfies Terms['portCode'];

/** The 8-day right as an exit of its own, in writing. */
export const coolingOff = {
	id: 'cooling-off',
	rule: { kind: 'cooling-off', days: 8, from: 'contract-document' },
	nature: 'right',
	serviceEnds: 'unknown',
	blockedByDebt: 'unknown',
	blockedByDeposit: 'unknown',
	channels: [{ kind: 'post', available: 'yes' }]
} as const satisfies Draft<Exit>;

export const coolingOffByPost = { channel: 'post', exit: 'cooling-off', how: eightDays } as const satisfies Way;
