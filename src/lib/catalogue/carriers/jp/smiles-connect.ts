import { feeGoesOn } from '$lib/catalogue/common/japan';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const GUIDE = page('https://smilesconnect.com/guides/cancel-plan-cooling-off/', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'smiles-connect',
	name: { en: 'Smiles Connect', 'zh-Hans': 'Smiles Connect' },
	country: 'JP',
	site: { url: 'https://smilesconnect.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const monthly = {
	id: 'smiles',
	carrierId: 'smiles-connect',
	revision: '2026-11-21',
	name: { en: 'Data/voice plan for foreign residents', 'zh-Hans': '在日外国人套餐' },
	form: ['physical'],
	billing: 'postpaid',
	zone: 'Asia/Tokyo',
	intent: 'keep',
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'unknown',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'no',
				channels: [
					{ kind: 'app', available: 'yes' },
					{ kind: 'online', available: 'yes' }
				]
			},
			{
				id: 'cooling-off',
				rule: { kind: 'cooling-off', days: 8, from: 'contract-start' },
				nature: 'right',
				serviceEnds: 'unknown',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'no',
				channels: [{ kind: 'online', available: 'yes' }]
			}
		]
	},
	facts: {
		fees: [
			{
				kind: 'conditional',
				amount: { minor: 3000, currency: 'JPY' },
				questions: [{ en: 'Do you cancel within 12 months of use?', 'zh-Hans': '是否在使用 12 个月之内解约？' }]
			}
		],
		refund: {
			en: 'Withdrawn within 8 days of activation: the initial payment comes back; calls and SMS stay payable.',
			'zh-Hans': '激活后 8 天内撤约：退还首次付款；通话和短信费仍要支付。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: feeGoesOn,
		risks: [],
		notes: [
			{
				en: 'Its own 8-day rule counts from the activation of the SIM.',
				'zh-Hans': '自有的 8 天撤约规则从 SIM 激活起算。'
			}
		],
		ways: [
			{ channel: 'app', how: { en: 'In the app.', 'zh-Hans': '在 App 里办理。' } },
			{
				channel: 'online',
				exit: 'cancel',
				url: 'https://smilesconnect.com/guides/cancel-plan-cooling-off/',
				how: { en: 'With the request form.', 'zh-Hans': '填写申请表。' }
			},
			{
				channel: 'online',
				exit: 'cooling-off',
				url: 'https://smilesconnect.com/guides/cancel-plan-cooling-off/',
				how: { en: 'With the request form, within 8 days of activation.', 'zh-Hans': '激活后 8 天内填写申请表。' }
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GUIDE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...GUIDE, confidence: 'medium' },
		{ fact: 'terms.exits.cooling-off', ...GUIDE, confidence: 'high' },
		{ fact: 'facts.fees', ...GUIDE, confidence: 'high' },
		{ fact: 'facts.refund', ...GUIDE, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...GUIDE, confidence: 'high' },
		{ fact: 'facts.ways', ...GUIDE, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [monthly];
