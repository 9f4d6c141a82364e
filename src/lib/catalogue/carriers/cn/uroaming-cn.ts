import { rental } from '$lib/catalogue/common/products';
import { rentedDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const PACKAGE = page('http://www.uroaming.com.cn/order/index/package/547/city/201', '2026-11-21');

export const carrier = {
	id: 'uroaming-cn',
	name: { en: 'uRoaming (WiFi rental, mainland China)', 'zh-Hans': '环球漫游（出境 WiFi 租赁）' },
	country: 'CN',
	site: { url: 'http://www.uroaming.com.cn/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const outbound = {
	id: 'uroaming',
	carrierId: 'uroaming-cn',
	revision: '2026-11-21',
	name: { en: 'Outbound WiFi rental', 'zh-Hans': '出境随身 WiFi 租赁' },
	...rental,
	zone: 'Asia/Shanghai',
	terms: {
		lives: [rentedDays],
		exits: [{ ...nothingToCancel, blockedByDeposit: 'unknown' }],
		returnDuty: { required: 'yes', withinDays: 0 }
	},
	facts: {
		fees: [
			{
				kind: 'in-words',
				text: {
					en: 'Returned late: the list price for every day after the last.',
					'zh-Hans': '逾期归还：最后一天之后每天按牌价收费。'
				}
			}
		],
		refund: { en: 'The fee of the period is not paid back after a loss.', 'zh-Hans': '设备丢失后租期费用不退。' },
		documents: [],
		blockers: [],
		lost: { en: 'Report a loss by WeChat at once.', 'zh-Hans': '丢失请立即通过微信报告。' },
		ifNotCancelled: {
			en: 'From the day after the last one the list price is charged for every day.',
			'zh-Hans': '从服务结束次日起，按牌价逐日收费。'
		},
		risks: [],
		notes: [
			{
				en: 'Give the device back by 24:00 of the last day; by courier it is handed over on the next day.',
				'zh-Hans': '最后一天 24:00 前归还；快递归还的，次日交寄。'
			},
			{
				en: 'On the one page read: a deposit of ¥500 per device, 3 to 360 days.',
				'zh-Hans': '所查到的一个产品页：每台押金 500 元，租期 3～360 天。'
			},
			{ en: 'Ask for an invoice within 30 days.', 'zh-Hans': '发票须在 30 天内申请。' }
		]
	},
	sources: [
		{ fact: 'facts.fees', ...PACKAGE, confidence: 'medium' },
		{ fact: 'terms.lives.plan', ...PACKAGE, confidence: 'high' },
		{ fact: 'terms.exits.none', ...PACKAGE, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...PACKAGE, confidence: 'medium' },
		{ fact: 'facts.refund', ...PACKAGE, confidence: 'medium' },
		{ fact: 'facts.lost', ...PACKAGE, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...PACKAGE, confidence: 'high' },
		{ fact: 'facts.notes', ...PACKAGE, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [outbound];
