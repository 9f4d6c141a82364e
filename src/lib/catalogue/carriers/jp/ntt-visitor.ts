import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const NOTES = page('https://www.ntt.com/personal/services/mobile/one/visitor/en/notes.html', '2026-11-21');

export const carrier = {
	id: 'ntt-visitor',
	name: { en: 'NTT Com Prepaid SIM for JAPAN (OCN visitor)', 'zh-Hans': 'NTT 游客预付卡' },
	country: 'JP',
	hostNetwork: 'docomo',
	mccMnc: ['440-13', '440-10'],
	iccidPrefixes: ['898112']
} satisfies Carrier;

const visitor = {
	id: 'ocn-visitor',
	carrierId: 'ntt-visitor',
	revision: '2026-11-21',
	name: { en: 'Prepaid SIM for JAPAN 7/14 days', 'zh-Hans': '7 日 / 14 日卡' },
	form: ['physical'],
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
					count: { ask: true, usual: 14, choices: [7, 14] },
					from: 'activation',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				}
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'Nothing is paid back.', 'zh-Hans': '不退款。' },
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [
			{
				en: 'The page is of March 2020; the card is probably no longer sold.',
				'zh-Hans': '网页是 2020 年 3 月的，这张卡可能已停售。'
			}
		],
		notes: [
			{
				en: 'The day of activation is the first. 100 MB a day, counted anew at 24:00 Japan time. It can be neither extended nor topped up.',
				'zh-Hans': '激活当天算第 1 天。每天 100MB，日本时间 24:00 重置。不能延期，也不能充值。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...NOTES, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...NOTES, confidence: 'high' },
		{ fact: 'facts.refund', ...NOTES, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...NOTES, confidence: 'high' },
		{ fact: 'facts.risks', ...NOTES, confidence: 'medium' },
		{ fact: 'facts.notes', ...NOTES, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [visitor];
