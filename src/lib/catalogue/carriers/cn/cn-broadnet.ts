import { page, unseen } from '$lib/catalogue/common/page';
import {
	arrears,
	arrearsSources,
	backInThePool,
	feeGoesOn,
	identity,
	identitySources,
	ifUnpaid,
	numberOnAnyPlan,
	obstacles,
	portCode,
	portOut,
	portOutSources
} from '$lib/catalogue/common/mainland-china';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const PORTING = page('https://www.yunzhuji.net/gdsjk/343788.html', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'cn-broadnet',
	name: { en: 'China Broadnet', 'zh-Hans': '中国广电（192）' },
	country: 'CN',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const line = {
	id: 'cn-broadnet-line',
	carrierId: 'cn-broadnet',
	revision: '2026-11-21',
	...numberOnAnyPlan,
	terms: {
		lives: [{ id: 'number', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'unknown',
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [{ kind: 'phone', available: 'yes' }]
			}
		],
		ifUnpaid,
		portCode
	},
	facts: {
		fees: [],
		documents: [],
		blockers: obstacles,
		identity,
		portOut,
		ifNotCancelled: feeGoesOn,
		risks: [
			{
				en: 'Only the steps for taking the number along were found; how to cancel, and whether a cheap plan keeps the number, is not known.',
				'zh-Hans': '只查到携号转网的步骤；如何销户、有没有保号套餐都不清楚。'
			}
		],
		notes: [arrears, backInThePool],
		ways: [
			{
				channel: 'phone',
				how: { en: 'Ask how to cancel.', 'zh-Hans': '请咨询销户办法。' },
				lines: [{ number: '10099', scope: { en: 'from a China Broadnet number', 'zh-Hans': '用中国广电号码拨打' } }]
			}
		]
	},
	sources: [
		{ fact: 'terms.exits.cancel', ...PORTING, confidence: 'low' },
		{ fact: 'facts.blockers', ...PORTING, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...BACKGROUND },
		{ fact: 'facts.ways', ...PORTING, confidence: 'low' },
		...arrearsSources,
		...identitySources,
		...portOutSources
	]
} satisfies Plan;

export const plans = [line];
