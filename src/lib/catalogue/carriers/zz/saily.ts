import { travelEsim } from '$lib/catalogue/common/products';
import { packDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const REFUND = page(
	'https://support.saily.com/hc/en-us/articles/16420576170652-What-is-Saily-s-refund-policy',
	'2026-11-30'
);
const BLOG = page('https://saily.com/en/blog/saily-refund', '2026-11-30');
const INDEX = cited('https://support.saily.com/hc/en-us/sections/12777437256092-Plans', '2026-11-30');
const ULTRA = page('https://esim.holafly.com/reviews/cancel-saily-ultra', '2026-11-30');
const ULTRA_2 = page('https://passporterapp.com/en/blog/viajes/cancel-saily-ultra-plan', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'saily',
	name: { en: 'Saily', 'zh-Hans': 'Saily' },
	country: 'ZZ',
	site: { url: 'https://saily.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'saily-data',
	carrierId: 'saily',
	revision: '2026-11-30',
	name: { en: 'Data eSIM', 'zh-Hans': '流量 eSIM' },
	...travelEsim,
	terms: {
		lives: [packDays],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: {
			en: 'In full within 30 days of the purchase, if the eSIM was not installed or the plan not activated; by the form on its site, which is the fastest, or support. Once used it is not sure: possible with more than 99% left, or where Saily is at fault.',
			'zh-Hans':
				'购买后 30 天内，没安装 eSIM 或没激活套餐的全额退；用官网表单最快，也可找客服。用过的不一定退：剩余超过 99% 或责任在 Saily 时可能退。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: endsByItself,
		risks: [
			{
				en: 'Saily Ultra (monthly) and Auto Top-Up renew by themselves: look whether they are on.',
				'zh-Hans': 'Saily Ultra（按月）和 Auto Top-Up（自动充值）会自动续费：请看是否打开了。'
			}
		],
		notes: [
			{
				en: 'It begins when you arrive at the destination, not by hand. That it begins by itself after 30 days is confirmed nowhere: the 30 days are those of the refund. Take the end date that the app shows. We count dates, the first as day 1.',
				'zh-Hans':
					'到达目的地后开始，不能手动开始。30 天后自动开始的说法没有得到证实：30 天是退款期限。请以 App 显示的到期日为准。我们按日期计算，首日算第 1 天。'
			},
			{
				en: 'Saily Ultra, as two guides say (one of a competitor): in the app Plan management > Cancel subscription or Deactivate auto-renewal, 48 hours before the next charge.',
				'zh-Hans':
					'Saily Ultra：两篇教程（一篇来自竞争对手）说，在 App 的 Plan management > Cancel subscription 或 Deactivate auto-renewal 取消，要在下次扣款前 48 小时。'
			}
		],
		reissue: {
			en: 'A new code comes only from support, in 1 to 24 hours; each works once.',
			'zh-Hans': '新的二维码只能找客服，需 1～24 小时；每个只能用一次。'
		},
		contacts: [
			{
				kind: 'help',
				url: 'https://support.saily.com/hc/en-us/articles/17770364559516',
				note: { en: 'how to reach support', 'zh-Hans': '怎样联系客服' }
			},
			{
				kind: 'help',
				url: 'https://support.saily.com/hc/en-us/articles/20105542335132',
				note: { en: 'Auto Top-Up', 'zh-Hans': 'Auto Top-Up（自动充值）' }
			},
			{
				kind: 'help',
				url: 'https://support.saily.com/hc/en-us/articles/25455420492572',
				note: { en: 'Saily Ultra', 'zh-Hans': 'Saily Ultra' }
			},
			{ kind: 'top-up', url: 'https://support.saily.com/hc/en-us/articles/12823216658204' }
		]
	},
	sources: [
		{ fact: 'terms', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'terms.lives.plan', ...BLOG, confidence: 'medium' },
		{ fact: 'facts.refund', ...REFUND, confidence: 'high' },
		{ fact: 'facts.risks', ...INDEX, confidence: 'medium' },
		{ fact: 'facts.notes', ...BLOG, confidence: 'high' },
		{ fact: 'facts.notes', ...REFUND, confidence: 'medium' },
		{ fact: 'facts.notes', ...ULTRA, confidence: 'low' },
		{ fact: 'facts.notes', ...ULTRA_2, confidence: 'low' },
		{ fact: 'facts.contacts', ...INDEX, confidence: 'medium' },
		{ fact: 'facts.reissue', ...BACKGROUND, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [dataEsim];
