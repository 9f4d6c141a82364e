import type { Phrase } from '$lib/domain/plan/phrase';
import type { Locale } from '$lib/domain/base/localized';

/** What carriers' sites call cancelling, in the language that their pages are in. */
export const wordsToLookFor: Record<Locale, readonly string[]> = {
	en: ['Online Cancellation', 'Cancel', 'Terminate', 'Unsubscribe'],
	'zh-Hans': ['注销', '销户', '解约', '退订'],
	'zh-Hant': ['取消服務', '退會', '終止服務', '解約'],
	ja: ['解約', '解約手続き', '退会']
};

/** What to ask a hotline whose answer nobody has written down yet. */
export const onlineQuestions = {
	online: {
		en: 'Can I cancel this plan online or in the app?',
		'zh-Hans': '这个套餐能在网上或 App 里解约吗？',
		'zh-Hant': '這個計劃可以在網上或 App 取消嗎？',
		ja: 'このプランはウェブかアプリで解約できますか？',
		reading: {
			'zh-Hans': 'Zhège tàocān néng zài wǎngshàng huò App lǐ jiěyuē ma?',
			ja: 'Kono puran wa webu ka apuri de kaiyaku dekimasu ka?'
		}
	},
	otherwise: {
		en: 'If not: how do I cancel it, by when, and what does it cost?',
		'zh-Hans': '不能的话怎么办理？最晚哪天？要收多少钱？',
		'zh-Hant': '如果不可以，要怎樣辦理？最遲哪天？收費多少？',
		ja: 'できない場合、方法と期限と費用を教えてください。',
		reading: {
			'zh-Hans': 'Bùnéng de huà zěnme bànlǐ? Zuìwǎn nǎ tiān? Yào shōu duōshao qián?',
			ja: 'Dekinai baai, hōhō to kigen to hiyō o oshiete kudasai.'
		}
	}
} satisfies Record<string, Phrase>;
