import { page } from '$lib/catalogue/common/page';
import type { Source } from '$lib/domain/plan/plan';
import type { Terms } from '$lib/domain/record/subscription';
import type { Localized } from '$lib/domain/base/localized';

export const PAC = page('https://talkmobile.co.uk/pac-code', '2026-11-21');

/** Number portability: the same at every British carrier. */
export const pac = {
	en: 'Ask this carrier for a PAC, which lasts 30 days, and give it to the new one: using it closes this account, unused credit is lost. Asking for a PAC cancels nothing by itself.',
	'zh-Hans':
		'向这家运营商申请 PAC 转网码，30 天内有效，交给新运营商使用后这个账户就会关闭，未用余额作废。只申请 PAC 不会解约。'
} satisfies Localized;

export const pacSources = [
	{ fact: 'facts.portOut', ...PAC, confidence: 'high' },
	{ fact: 'terms.portCode', ...PAC, confidence: 'high' }
] as const satisfies readonly Source[];

export const creditLost = {
	en: 'Credit is lost when the number is closed.',
	'zh-Hans': '号码关闭后余额作废。'
} satisfies Localized;

export const noIdentity = {
	en: 'No identity document is asked for.',
	'zh-Hans': '不要求身份证件。'
} satisfies Localized;

/** A PAC lives 30 days after its day of issue: `pacSources` speak for it. */
export const portCode = { days: 30, firstDay: 'exclusive' } as const satisfies Terms['portCode'];
