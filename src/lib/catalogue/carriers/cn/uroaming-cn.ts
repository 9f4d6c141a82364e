import { rental } from '$lib/catalogue/common/products';
import { rentedDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const PACKAGE = page('http://www.uroaming.com.cn/order/index/package/547/city/201', '2026-11-21');
const PACKAGE_AGAIN = page('http://www.uroaming.com.cn/order/index/package/547/city/201', '2026-11-30');

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
	revision: '2026-11-30',
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
		lost: {
			en: 'Report a loss by WeChat (hqmy-wifi) at once: they switch the device off.',
			'zh-Hans': '丢失请立即通过微信 hqmy-wifi 报告，对方会停用设备。'
		},
		ifNotCancelled: {
			en: 'From the day after the last one the list price is charged for every day.',
			'zh-Hans': '从服务结束次日起，按牌价逐日收费。'
		},
		risks: [],
		notes: [
			{
				en: 'On the one page read: 3 to 360 days.',
				'zh-Hans': '所查到的一个产品页：租期 3～360 天。'
			},
			{ en: 'Ask for an invoice within 30 days.', 'zh-Hans': '发票须在 30 天内申请。' }
		],
		deposit: {
			en: '¥500 a device, on the one page read; when it is paid back is not said.',
			'zh-Hans': '每台 500 元（所查到的一个产品页）；何时退还没有说明。'
		},
		returning: {
			where: {
				en: 'The point and its hours stand on the order. One example: Shijiazhuang, 裕华区翟营南大街386号北国超市(益东购物中心店)负一层, Monday to Friday 9:00 to 19:00, closed at weekends and holidays.',
				'zh-Hans':
					'归还点和时间以订单为准。例如石家庄：裕华区翟营南大街386号北国超市(益东购物中心店)负一层，周一至周五 9:00～19:00，周末和节假日休息。'
			},
			how: [
				{ en: 'In person by 24:00 of the last day.', 'zh-Hans': '到点归还：最后一天 24:00 前。' },
				{
					en: 'By courier: hand it over on the next day, at your cost.',
					'zh-Hans': '快递归还：服务结束次日交寄，运费自付。'
				}
			],
			extend: {
				en: 'In the WeChat public account or at the counter, at the list price.',
				'zh-Hans': '在微信公众号或柜台续租，按牌价。'
			}
		},
		contacts: [
			{
				kind: 'chat',
				note: { en: 'WeChat: hqmy-wifi. No telephone is printed.', 'zh-Hans': '微信：hqmy-wifi。没有公布电话。' }
			}
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
		{ fact: 'facts.notes', ...PACKAGE, confidence: 'medium' },
		{ fact: 'facts.deposit', ...PACKAGE_AGAIN, confidence: 'high' },
		{ fact: 'facts.returning', ...PACKAGE_AGAIN, confidence: 'high' },
		{ fact: 'facts.contacts', ...PACKAGE_AGAIN, confidence: 'high' },
		{ fact: 'facts.lost', ...PACKAGE_AGAIN, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [outbound];
