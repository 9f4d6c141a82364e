import { feeGoesOn } from '$lib/catalogue/common/japan';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const GUIDE = page('https://smilesconnect.com/guides/cancel-plan-cooling-off/', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

const SMI = page('https://smilesconnect.com/guides/cancel/', '2026-11-30');

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
	revision: '2026-11-30',
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
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
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
				blockedByDeposit: 'unknown',
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
		blockers: [{ en: 'Any payment that is open.', 'zh-Hans': '有未付款项。' }],
		ifNotCancelled: feeGoesOn,
		risks: [],
		notes: [
			{
				en: 'Its own 8-day rule counts from the activation of the SIM.',
				'zh-Hans': '自有的 8 天撤约规则从 SIM 激活起算。'
			}
		],
		ways: [
			{
				channel: 'app',
				how: { en: 'In the app.', 'zh-Hans': '在 App 里办理。' },
				language: 'en',
				path: [
					{ label: 'Plan', means: { en: 'tab of the app', 'zh-Hans': 'App 的标签页' } },
					{ label: 'Apply to cancel', means: { en: 'ask to cancel', 'zh-Hans': '申请取消' } },
					{
						label: 'Agree and continue',
						means: { en: 'after each note is ticked', 'zh-Hans': '逐条勾选后同意并继续' }
					},
					{
						act: {
							en: 'survey; choose the number and plan; MNP or regular',
							'zh-Hans': '问卷；选择号码和套餐；MNP 或普通'
						}
					},
					{
						label: 'Next',
						means: { en: 'with the code from the registered mail', 'zh-Hans': '输入登记邮箱收到的验证码' }
					},
					{ label: 'Submit', means: { en: 'check first', 'zh-Hans': '先核对再提交' } }
				],
				asks: [
					{ en: 'Code from the registered mail (older version: SMS)', 'zh-Hans': '登记邮箱的验证码（旧版为短信）' }
				],
				confirms: { en: 'A mail that the plan has ended.', 'zh-Hans': '套餐已结束的邮件。' }
			},
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
		],
		deposit: {
			en: 'Under 12 months the ¥3,000 deposit is kept (newer text); an older text: a fee of ¥3,000, and the deposit comes back after the request.',
			'zh-Hans': '不满 12 个月，3,000 日元押金不退（较新的说明）；旧说明：收 3,000 日元，押金在申请后退回。'
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GUIDE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...GUIDE, confidence: 'medium' },
		{ fact: 'terms.exits.cooling-off', ...GUIDE, confidence: 'high' },
		{ fact: 'facts.fees', ...GUIDE, confidence: 'high' },
		{ fact: 'facts.refund', ...GUIDE, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...GUIDE, confidence: 'high' },
		{ fact: 'facts.ways', ...GUIDE, confidence: 'medium' },
		{ fact: 'facts.ways.app', ...SMI, confidence: 'high' },
		{ fact: 'facts.deposit', ...SMI, confidence: 'medium' },
		{ fact: 'facts.blockers', ...SMI, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...SMI, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [monthly];
