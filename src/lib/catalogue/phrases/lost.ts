import type { Phrase } from '$lib/domain/plan/phrase';

/** What to say to whoever takes the report, in this order. */
export const lostPhrases = {
	lost: {
		en: 'I lost my phone.',
		'zh-Hans': '我的手机丢了。',
		'zh-Hant': '我的手機遺失了。',
		ja: '携帯をなくしました。',
		reading: {
			ja: 'Keitai o nakushimashita.',
			'zh-Hans': 'Wǒ de shǒujī diū le.'
		}
	},
	suspend: {
		en: 'Please suspend the line.',
		'zh-Hans': '请马上停机。',
		'zh-Hant': '請即時暫停服務。',
		ja: '回線を止めてください。',
		reading: {
			ja: 'Kaisen o tomete kudasai.',
			'zh-Hans': 'Qǐng mǎshàng tíngjī.'
		}
	},
	'device-lost': {
		en: 'I lost the rented pocket WiFi.',
		'zh-Hans': '我租的随身 WiFi 丢了。',
		'zh-Hant': '我租用的隨身 WiFi 遺失了。',
		ja: 'レンタルしたポケットWiFiをなくしました。',
		reading: {
			ja: 'Rentaru shita poketto Waifai o nakushimashita.',
			'zh-Hans': 'Wǒ zū de suíshēn WiFi diū le.'
		}
	},
	'no-codes': {
		en: 'I cannot receive SMS on this number.',
		'zh-Hans': '这个号码我收不到短信。',
		'zh-Hant': '我收不到這個號碼的短訊。',
		ja: 'この番号のSMSは受け取れません。',
		reading: {
			ja: 'Kono bangō no esu-emu-esu wa uketoremasen.',
			'zh-Hans': 'Zhège hàomǎ wǒ shōubudào duǎnxìn.'
		}
	}
} as const satisfies Record<string, Phrase>;
