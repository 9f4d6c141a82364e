/**
 * What people also call a carrier or a plan, by its id: other scripts, short names, whom it belongs to. Only for finding,
 * so no source is needed. What the catalogue says itself is not repeated, nor is another width, case or script of
 * Chinese, which are the same for whoever looks.
 */
export const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
	docomo: ['都科摩'],
	ahamo: ['アハモ'],
	softbank: ['软体银行', 'SB'],
	linemo: ['ラインモ', 'LINE モバイル'],
	au: ['エーユー'],
	povo: ['ポヴォ', 'ポボ'],
	'rakuten-mobile': ['ラクテン'],
	iijmio: ['アイアイジェイ'],
	bmobile: ['ビーモバイル'],
	'sakura-mobile': ['サクラモバイル'],
	mobal: ['モバル'],
	'pocket-wifi-jp': ['ポケット WiFi', 'レンタル WiFi', 'モバイルルーター', '移动 WiFi', '口袋 WiFi', 'WiFi 蛋', 'MiFi'],
	'ninja-wifi': ['忍者', 'ニンジャ'],
	'nuro-mobile': ['ニューロモバイル', 'SONY'],
	'biglobe-mobile': ['ビッグローブ'],
	'his-mobile': ['エイチアイエス'],
	'nihon-tsushin': ['JCI'],
	'gtn-mobile': ['ジーティーエヌ'],
	cmhk: ['CMHK', '中移香港', '中移动', '香港移动'],
	cuhk: ['CUHK', '中联通', '香港联通'],
	'hkt-csl': ['1010', 'PCCW'],
	clubsim: ['The Club', 'csl', '香港电讯', 'HKT'],
	'three-hk': ['3HK', '和记', '和记电讯', 'Hutchison', 'Three Hong Kong', '三香港'],
	'sun-8day': ['新电讯'],
	'wifi-rental-hk': ['移动 WiFi', '口袋 WiFi', 'ポケット WiFi', 'MiFi'],
	'cmcc-roaming': ['CMCC', '国际漫游'],
	'cn-mobile': ['CMCC'],
	'cn-mobile-8yuan': ['八元'],
	'cn-unicom': ['CUCC'],
	'cn-telecom': ['CTCC'],
	'cn-broadnet': ['CBN'],
	giffgaff: ['gg'],
	ee: ['Everything Everywhere'],
	'three-uk': ['3 UK', '三英国'],
	'vodafone-uk': ['ボーダフォン'],
	'trip-com-esim': ['Ctrip']
};

/** Every other spelling of these carriers and plans. */
export function spellingsOf(...ids: readonly (string | undefined)[]): readonly string[] {
	return ids.flatMap((id) => (id === undefined ? [] : (SPELLINGS[id] ?? [])));
}
