import type { Phrase } from '$lib/domain/plan/phrase';

/** What one comes for, as the first sentence of the card. */
export const staffTopics = {
	cancel: {
		en: 'I would like to cancel this SIM.',
		'zh-Hans': '我想注销这张 SIM 卡。',
		'zh-Hant': '我想取消這張 SIM 卡的服務。',
		ja: 'このSIMを解約したいです。',
		reading: {
			ja: 'Kono shimu o kaiyaku shitai desu.',
			'zh-Hans': 'Wǒ xiǎng zhùxiāo zhè zhāng SIM kǎ.'
		}
	},
	'cancel-esim': {
		en: 'I would like to cancel this eSIM.',
		'zh-Hans': '我想注销这个 eSIM。',
		'zh-Hant': '我想取消這個 eSIM 的服務。',
		ja: 'このeSIMを解約したいです。',
		reading: {
			ja: 'Kono ī-shimu o kaiyaku shitai desu.',
			'zh-Hans': 'Wǒ xiǎng zhùxiāo zhège eSIM.'
		}
	},
	withdraw: {
		en: 'I am still within the legal period and would like to withdraw from this contract.',
		'zh-Hans': '现在还在法定的撤约期内，我想撤销这份合同。',
		'zh-Hant': '現在還在法定的撤約期內，我想撤銷這份合約。',
		ja: '期間内ですので、初期契約解除をお願いします。',
		reading: {
			ja: 'Kikan-nai desu node, shoki keiyaku kaijo o onegai shimasu.',
			'zh-Hans': 'Xiànzài hái zài fǎdìng de chèyuē qī nèi, wǒ xiǎng chèxiāo zhè fèn hétong.'
		}
	},
	port: {
		en: 'I would like to take this number to another carrier.',
		'zh-Hans': '我想带着这个号码转到别的运营商。',
		'zh-Hant': '我想保留這個號碼，轉到另一間電訊公司。',
		ja: 'この番号のまま、他社に乗り換えたいです（MNP）。',
		reading: {
			ja: 'Kono bangō no mama, tasha ni norikaetai desu (emu-enu-pī).',
			'zh-Hans': 'Wǒ xiǎng dàizhe zhège hàomǎ zhuǎndào bié de yùnyíngshāng.'
		}
	},
	roaming: {
		en: 'I would like to switch off this roaming add-on. The line itself stays.',
		'zh-Hans': '我想关闭这个漫游包，号码照常保留。',
		'zh-Hant': '我想取消這個漫遊服務，電話號碼照常保留。',
		ja: '海外ローミングのオプションだけを解約したいです。回線は残します。',
		reading: {
			ja: 'Kaigai rōmingu no opushon dake o kaiyaku shitai desu. Kaisen wa nokoshimasu.',
			'zh-Hans': 'Wǒ xiǎng guānbì zhège mànyóu bāo, hàomǎ zhàocháng bǎoliú.'
		}
	},
	rental: {
		en: 'I would like to return this rented pocket WiFi and end the rental.',
		'zh-Hans': '我想归还这台租用的随身 WiFi，结束租用。',
		'zh-Hant': '我想歸還這部租用的隨身 WiFi，並終止租用。',
		ja: 'レンタル中のポケットWiFiを返却して、契約を終わりにしたいです。',
		reading: {
			ja: 'Rentaru-chū no poketto Waifai o henkyaku shite, keiyaku o owari ni shitai desu.',
			'zh-Hans': 'Wǒ xiǎng guīhuán zhè tái zūyòng de suíshēn WiFi, jiéshù zūyòng.'
		}
	},
	lapse: {
		en: 'I will not use this prepaid SIM any more. Is there anything I have to do?',
		'zh-Hans': '这张预付费卡我不再用了，需要办什么手续吗？',
		'zh-Hant': '這張預付卡我不再使用了，需要辦理甚麼手續嗎？',
		ja: 'このプリペイドSIMはもう使いません。手続きは必要ですか？',
		reading: {
			ja: 'Kono puripeido shimu wa mō tsukaimasen. Tetsuzuki wa hitsuyō desu ka?',
			'zh-Hans': 'Zhè zhāng yùfùfèi kǎ wǒ bú zài yòng le, xūyào bàn shénme shǒuxù ma?'
		}
	},
	lost: {
		en: 'I lost this SIM. Please suspend the line.',
		'zh-Hans': '这张 SIM 卡丢了，请先停机。',
		'zh-Hant': '這張 SIM 卡遺失了，請先暫停服務。',
		ja: 'このSIMをなくしました。回線を止めてください。',
		reading: {
			ja: 'Kono shimu o nakushimashita. Kaisen o tomete kudasai.',
			'zh-Hans': 'Zhè zhāng SIM kǎ diū le, qǐng xiān tíngjī.'
		}
	},
	asked: {
		en: 'I have already asked to cancel this line. Please check that it ends.',
		'zh-Hans': '这条线路我已经申请注销，请帮我确认是否办好。',
		'zh-Hant': '這項服務我已經申請取消，請幫我確認是否辦妥。',
		ja: 'この回線は解約を申し込みました。手続きの状況を確認してください。',
		reading: {
			ja: 'Kono kaisen wa kaiyaku o mōshikomimashita. Tetsuzuki no jōkyō o kakunin shite kudasai.',
			'zh-Hans': 'Zhè tiáo xiànlù wǒ yǐjīng shēnqǐng zhùxiāo, qǐng bāng wǒ quèrèn shìfǒu bànhǎo.'
		}
	}
} as const satisfies Record<string, Phrase>;

export type StaffTopic = keyof typeof staffTopics;
