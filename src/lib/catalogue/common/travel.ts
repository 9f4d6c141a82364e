import type { Localized } from '$lib/domain/base/localized';

/** What every pack without renewal leaves behind. */
export const endsByItself = {
	en: 'Nothing: it ends by itself.',
	'zh-Hans': '没有后果，到期自动结束。'
} satisfies Localized;
