import { travelEsim } from '$lib/catalogue/common/products';
import { packDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const LISTING = page('https://www.trip.com/things-to-do/detail/51934317/', '2026-11-21');
const LISTING_2 = page('https://www.trip.com/things-to-do/detail/55436180/', '2026-11-21');
const LISTING_3 = page('https://ca.trip.com/things-to-do/detail/56527508/', '2026-11-21');

const ASKED = page('https://www.trip.com/ask/questions/trip.com-refund.html', '2026-11-30');

export const carrier = {
	id: 'trip-com-esim',
	name: { en: 'Trip.com eSIM (several suppliers)', 'zh-Hans': '携程／Trip.com eSIM（多供应商）' },
	country: 'ZZ',
	site: { url: 'https://www.trip.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const travel = {
	id: 'trip-esim',
	carrierId: 'trip-com-esim',
	revision: '2026-11-30',
	name: { en: 'Travel eSIM with renewal orders', 'zh-Hans': '可续购的旅行 eSIM' },
	...travelEsim,
	terms: {
		lives: [
			packDays,
			{
				id: 'pack-renewal',
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
					from: 'pack-end',
					counting: 'calendar-days',
					firstDay: 'exclusive'
				}
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'None after you asked for an early end.', 'zh-Hans': '申请提前结束之后不退款。' },
		documents: [],
		blockers: [],
		ifNotCancelled: endsByItself,
		risks: [],
		notes: [
			{
				en: 'Several suppliers sell here: the listing says what starts the days. We count dates, the first as day 1.',
				'zh-Hans': '这里有多家供应商：何时开始计天看商品说明。我们按日期计算，首日算第 1 天。'
			},
			{
				en: 'A renewal order is a second pack of its own for the same phone: data and days are not added up. It starts by itself when the days of the first are over.',
				'zh-Hans': '续购订单是同一部手机上的另一个独立套餐：流量和天数不合并。前一个套餐的天数结束后自动开始。'
			},
			{
				en: 'If the data runs out sooner, the renewal waits, unless support ends the first pack early, which is final.',
				'zh-Hans': '流量提前用完时，续购套餐仍要等待，除非请客服提前结束前一个套餐，且不可撤回。'
			},
			{
				en: 'Flights and hotels are cancelled under My Trips > All Bookings > the booking > Cancel Booking, where it is shown; whether an eSIM is, too, was not seen. What is paid back stands on each listing.',
				'zh-Hans':
					'机票和酒店在 My Trips > All Bookings > 订单 > Cancel Booking 取消（显示时才有）；eSIM 是否也能这样取消没有查到。退款规则见各商品页。'
			}
		],
		reissue: {
			en: 'It works once, and a renewal only on the phone that holds the first order: do not delete the profile.',
			'zh-Hans': '只能安装一次，续购也只能用在首个订单绑定的手机上：不要删除配置文件。'
		}
	},
	sources: [
		{ fact: 'terms.lives', ...LISTING, confidence: 'high' },
		{ fact: 'terms.lives', ...LISTING_2, confidence: 'high' },
		{ fact: 'terms.lives', ...LISTING_3, confidence: 'high' },
		{ fact: 'terms.exits.none', ...LISTING, confidence: 'medium' },
		{ fact: 'facts.refund', ...LISTING, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...LISTING, confidence: 'medium' },
		{ fact: 'facts.notes', ...LISTING, confidence: 'high' },
		{ fact: 'facts.notes', ...LISTING_2, confidence: 'high' },
		{ fact: 'facts.notes', ...ASKED, confidence: 'low' },
		{ fact: 'facts.reissue', ...LISTING, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [travel];
