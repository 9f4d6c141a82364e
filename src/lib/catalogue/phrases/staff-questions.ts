import type { Phrase } from '$lib/domain/plan/phrase';

/** What to ask before one leaves the counter or hangs up. */
export const staffQuestions = {
	'end-day': {
		en: 'On which day does it end?',
		'zh-Hans': '哪一天停用？',
		'zh-Hant': '服務會在哪一天終止？',
		ja: '解約日はいつになりますか？',
		reading: {
			ja: 'Kaiyaku-bi wa itsu ni narimasu ka?',
			'zh-Hans': 'Nǎ yì tiān tíngyòng?'
		}
	},
	fee: {
		en: 'Is there a cancellation fee?',
		'zh-Hans': '要收解约费吗？',
		'zh-Hant': '要收取消費用嗎？',
		ja: '解約手数料はありますか？',
		reading: {
			ja: 'Kaiyaku tesūryō wa arimasu ka?',
			'zh-Hans': 'Yào shōu jiěyuē fèi ma?'
		}
	},
	'other-fee': {
		en: 'Is there a fee?',
		'zh-Hans': '要收手续费吗？',
		'zh-Hant': '要收手續費嗎？',
		ja: '手数料はかかりますか？',
		reading: {
			ja: 'Tesūryō wa kakarimasu ka?',
			'zh-Hans': 'Yào shōu shǒuxùfèi ma?'
		}
	},
	return: {
		en: 'Does anything have to be returned?',
		'zh-Hans': '有东西需要归还吗？',
		'zh-Hant': '有甚麼需要歸還嗎？',
		ja: '返却は必要ですか？',
		reading: {
			ja: 'Henkyaku wa hitsuyō desu ka?',
			'zh-Hans': 'Yǒu dōngxi xūyào guīhuán ma?'
		}
	},
	'last-bill': {
		en: 'When is the last bill, and how much?',
		'zh-Hans': '最后一期账单是哪天、多少钱？',
		'zh-Hant': '最後一期帳單是哪天、多少錢？',
		ja: '最後の請求はいつ、いくらですか？',
		reading: {
			ja: 'Saigo no seikyū wa itsu, ikura desu ka?',
			'zh-Hans': 'Zuìhòu yì qī zhàngdān shì nǎ tiān, duōshao qián?'
		}
	},
	refund: {
		en: 'Is the remaining balance paid back?',
		'zh-Hans': '剩余的余额会退吗？',
		'zh-Hant': '剩餘的餘額會退還嗎？',
		ja: '残高は返金されますか？',
		reading: {
			ja: 'Zandaka wa henkin saremasu ka?',
			'zh-Hans': 'Shèngyú de yú’é huì tuì ma?'
		}
	},
	receipt: {
		en: 'Please give me a confirmation.',
		'zh-Hans': '请给我办理凭证。',
		'zh-Hant': '請給我一份辦理證明。',
		ja: '手続きの控えをください。',
		reading: {
			ja: 'Tetsuzuki no hikae o kudasai.',
			'zh-Hans': 'Qǐng gěi wǒ bànlǐ píngzhèng.'
		}
	}
} as const satisfies Record<string, Phrase>;

export type StaffQuestion = keyof typeof staffQuestions;

/** Only needed where people talk instead of pointing. */
export const callPhrases = {
	human: {
		en: 'Please connect me to a person.',
		'zh-Hans': '请转人工客服。',
		'zh-Hant': '請轉接客戶服務員。',
		ja: 'オペレーターにつないでください。',
		reading: {
			ja: 'Operētā ni tsunaide kudasai.',
			'zh-Hans': 'Qǐng zhuǎn réngōng kèfú.'
		}
	},
	reference: {
		en: 'Please give me a reference number.',
		'zh-Hans': '请告诉我受理编号。',
		'zh-Hant': '請告訴我參考編號。',
		ja: '受付番号を教えてください。',
		reading: {
			ja: 'Uketsuke bangō o oshiete kudasai.',
			'zh-Hans': 'Qǐng gàosu wǒ shòulǐ biānhào.'
		}
	},
	slowly: {
		en: 'Please speak slowly.',
		'zh-Hans': '请您说慢一点。',
		'zh-Hant': '請您說慢一點。',
		ja: 'ゆっくり話してください。',
		reading: {
			ja: 'Yukkuri hanashite kudasai.',
			'zh-Hans': 'Qǐng nín shuō màn yìdiǎn.'
		}
	}
} as const satisfies Record<string, Phrase>;

/** By the reader's own language, for whoever answers in another. */
export const speakerPhrases = {
	en: {
		en: 'Is there someone who speaks English?',
		'zh-Hans': '有会说英语的人吗？',
		'zh-Hant': '有會說英語的人嗎？',
		ja: '英語を話せる方はいますか？',
		reading: {
			ja: 'Eigo o hanaseru kata wa imasu ka?',
			'zh-Hans': 'Yǒu huì shuō Yīngyǔ de rén ma?'
		}
	},
	zh: {
		en: 'Is there someone who speaks Chinese?',
		'zh-Hans': '有会说中文的人吗？',
		'zh-Hant': '有會說中文的人嗎？',
		ja: '中国語を話せる方はいますか？',
		reading: {
			ja: 'Chūgokugo o hanaseru kata wa imasu ka?',
			'zh-Hans': 'Yǒu huì shuō Zhōngwén de rén ma?'
		}
	},
	ja: {
		en: 'Is there someone who speaks Japanese?',
		'zh-Hans': '有会说日语的人吗？',
		'zh-Hant': '有會說日語的人嗎？',
		ja: '日本語を話せる方はいますか？',
		reading: {
			ja: 'Nihongo o hanaseru kata wa imasu ka?',
			'zh-Hans': 'Yǒu huì shuō Rìyǔ de rén ma?'
		}
	}
} as const satisfies Record<string, Phrase>;
