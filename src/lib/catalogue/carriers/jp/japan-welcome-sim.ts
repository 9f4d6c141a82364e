import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const TERMS = page('https://wow-j.com/en/sim_wifi/termofuse/', '2026-11-21');

export const carrier = {
	id: 'japan-welcome-sim',
	name: { en: 'Japan Welcome SIM', 'zh-Hans': 'Japan Welcome SIM' },
	country: 'JP',
	hostNetwork: 'docomo',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const welcome = {
	id: 'jwsim',
	carrierId: 'japan-welcome-sim',
	revision: '2026-11-21',
	name: { en: 'Japan Welcome SIM / SIM-0', 'zh-Hans': 'Japan Welcome SIM' },
	form: ['physical'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'let-end',
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'unknown' } }],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [
			{
				en: 'Probably ended, though no text says so: go by the date printed on the card.',
				'zh-Hans': '可能已停止服务（没有找到公告），请以卡上印的日期为准。'
			}
		],
		notes: [
			{
				en: 'Data and receiving SMS only. How long it lasts is not said.',
				'zh-Hans': '只有流量和接收短信。有效期没有说明。'
			},
			{
				en: 'Prices of 2014 to 2019 (8 % tax): basic charge ¥1,080, or nothing with SIM-0 (100 MB); data packs ¥216, ¥756 and ¥1,296 for 100 MB, 500 MB and 1 GB.',
				'zh-Hans':
					'2014～2019 年价格（含 8% 税）：基本费 1,080 日元，SIM-0（100MB）免费；流量包 100MB、500MB、1GB 分别为 216、756、1,296 日元。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...TERMS, confidence: 'low' },
		{ fact: 'terms.exits.none', ...TERMS, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...TERMS, confidence: 'low' },
		{ fact: 'facts.risks', ...TERMS, confidence: 'low' },
		{ fact: 'facts.notes', ...TERMS, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [welcome];
