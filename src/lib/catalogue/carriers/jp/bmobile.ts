import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const CHARGE = page('https://www.bmobile.ne.jp/english/charge.html', '2026-11-21');
const NOTE = page('https://www.bmobile.ne.jp/english/note_un_m.html', '2026-11-21');

const BM_CHARGE = page('https://www.bmobile.ne.jp/english/charge.html', '2026-11-30');

export const carrier = {
	id: 'bmobile',
	name: { en: 'b-mobile (Japan Communications)', 'zh-Hans': 'b-mobile（日本通信）', ja: 'b-mobile' },
	country: 'JP',
	hostNetwork: 'docomo',
	site: { url: 'https://www.bmobile.ne.jp/english/', checked: '2026-11-21' },
	mccMnc: ['440-10'],
	iccidPrefixes: ['898118']
} satisfies Carrier;

const visitor = {
	id: 'bmobile-visitor',
	carrierId: 'bmobile',
	revision: '2026-11-30',
	name: { en: 'VISITOR SIM 5GB', 'zh-Hans': 'VISITOR SIM 游客卡' },
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
					count: { ask: true, usual: 21, choices: [10, 21] },
					from: 'activation',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: { missed: 'void', kind: 'months-after', count: 1, from: 'purchase' },
				afterEnd: [
					{ after: { days: 0 }, state: 'stopped', rescue: 'top-up' },
					{ after: { days: 2 }, state: 'number-lost' }
				]
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'JPY' } }],
		refund: { en: 'No cancellation, return or refund.', 'zh-Hans': '不能取消、退货或退款。' },
		documents: [],
		blockers: [],
		identity: { en: 'The passport is registered before use.', 'zh-Hans': '使用前须登记护照。' },
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'Ends at 23:59 Japan time, or when the data is used up. The 8-day right does not apply.',
				'zh-Hans': '日本时间 23:59 结束，或流量用完时结束。不适用 8 天撤约。'
			},
			{
				en: 'An extra charge (1 GB and 1 day, ¥500) is sold until 2 days after the end, from inside Japan over the SIM itself; bought after the end it lasts to 23:59 of the same day.',
				'zh-Hans': '到期后 2 天内可在日本境内用该卡网络加购（1 GB 加 1 天，500 日元）；到期后购买的只到当天 23:59。'
			}
		],
		keep: {
			ways: [
				{
					does: {
						en: '1 GB and 1 more day by credit card, over this SIM itself and only inside Japan (Wi-Fi, Bluetooth and data roaming off), until 2 days after the end',
						'zh-Hans':
							'信用卡购买 1 GB 加 1 天：须用本卡上网且人在日本（关闭 Wi-Fi、蓝牙和数据漫游），到期后 2 天内仍可购买'
					},
					costs: { minor: 500, currency: 'JPY' },
					url: 'https://www.bmobile.ne.jp/english/charge.html',
					fromAbroad: 'no'
				}
			],
			rescue: {
				en: 'Bought after the end it stops at 23:59 of the same day: at 22:00 that is two hours.',
				'zh-Hans': '到期后购买，当天 23:59 就停：22:00 买只能用两小时。'
			}
		},
		contacts: [
			{
				kind: 'top-up',
				url: 'https://www.bmobile.ne.jp/english/charge.html',
				note: {
					en: 'GO TO ONLINE CHARGE. The SIM number shown there is what the helpdesk asks for; with a mail address you are told at 500 MB left.',
					'zh-Hans': '点 GO TO ONLINE CHARGE。页面显示的 SIM 卡号是客服会问的；登记邮箱后剩 500 MB 时会提醒。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives', ...CHARGE, confidence: 'high' },
		{ fact: 'terms.exits.none', ...NOTE, confidence: 'high' },
		{ fact: 'facts', ...NOTE, confidence: 'high' },
		{ fact: 'facts.notes', ...CHARGE, confidence: 'high' },
		{ fact: 'facts.keep', ...BM_CHARGE, confidence: 'high' },
		{ fact: 'facts.contacts', ...BM_CHARGE, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [visitor];
