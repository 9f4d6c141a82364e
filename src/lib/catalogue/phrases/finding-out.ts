import type { Locale } from '$lib/domain/subscription';

/** What carriers' sites call cancelling, in the language that their pages are in. */
export const LOOK_FOR: Record<Locale, readonly string[]> = {
	en: ['Online Cancellation', 'Cancel', 'Terminate', 'Unsubscribe'],
	'zh-Hans': ['注销', '销户', '解约', '退订'],
	'zh-Hant': ['取消服務', '退會', '終止服務', '解約'],
	ja: ['解約', '解約手続き', '退会', 'ご解約']
};

/** To be read out or shown, so it is in all four from the start. */
export const ONLINE_QUESTION: Record<Locale, string> = {
	en: 'Can I cancel this plan online or in the app? If not, how do I cancel it, by when, and what does it cost?',
	'zh-Hans': '这个套餐能在网上或 App 里解约吗？不能的话怎么办理？最晚什么时候？要收什么费用？',
	'zh-Hant': '這個計劃可以在網上或 App 取消嗎？如果不可以，要怎樣辦理？最遲幾時？要收什麼費用？',
	ja: 'このプランはウェブまたはアプリで解約できますか。できない場合、解約の方法と、期限、費用を教えてください。'
};
