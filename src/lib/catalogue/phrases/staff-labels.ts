import type { Registration } from '$lib/domain/record/subscription';
import type { Localized, Locale } from '$lib/domain/base/localized';

type Words = Localized & Readonly<Record<Locale, string>>;

/** What stands before a value on the card and beside a field that staff fill in. */
export const staffLabels = {
	name: { en: 'Name', 'zh-Hans': '姓名', 'zh-Hant': '姓名', ja: 'お名前' },
	number: { en: 'Number', 'zh-Hans': '电话号码', 'zh-Hant': '電話號碼', ja: '電話番号' },
	plan: { en: 'Plan', 'zh-Hans': '套餐', 'zh-Hant': '計劃', ja: 'ご契約' },
	document: { en: 'ID', 'zh-Hans': '证件', 'zh-Hant': '證件', ja: '本人確認' },
	customer: { en: 'Customer no.', 'zh-Hans': '客户编号', 'zh-Hant': '客戶編號', ja: 'お客様番号' },
	sim: { en: 'SIM no.', 'zh-Hans': 'SIM 卡号', 'zh-Hant': 'SIM 卡號碼', ja: 'SIM番号' },
	'last-day': { en: 'Last day wished', 'zh-Hans': '希望最后使用日', 'zh-Hant': '希望最後使用日', ja: '最終利用希望日' },
	'open-bill': { en: 'Bill still open', 'zh-Hans': '未付账单', 'zh-Hant': '未付帳單', ja: '未払い料金' },
	deposit: { en: 'Deposit paid', 'zh-Hans': '已付押金', 'zh-Hant': '已付按金', ja: '預けた保証金' },
	yes: { en: 'Yes', 'zh-Hans': '是', 'zh-Hant': '是', ja: 'はい' },
	no: { en: 'No', 'zh-Hans': '否', 'zh-Hant': '否', ja: 'いいえ' },
	amount: { en: 'Amount', 'zh-Hans': '金额', 'zh-Hant': '金額', ja: '金額' },
	date: { en: 'Date', 'zh-Hans': '日期', 'zh-Hant': '日期', ja: '日付' },
	what: { en: 'What', 'zh-Hans': '归还物品', 'zh-Hant': '歸還物品', ja: '返却物' },
	received: { en: 'Given', 'zh-Hans': '已给', 'zh-Hant': '已給', ja: 'お渡し済み' },
	reference: { en: 'Reference no.', 'zh-Hans': '受理编号', 'zh-Hant': '參考編號', ja: '受付番号' },
	subject: { en: 'Cancellation', 'zh-Hans': '注销申请', 'zh-Hant': '取消服務申請', ja: '解約のお願い' }
} as const satisfies Record<string, Words>;

export type StaffLabel = keyof typeof staffLabels;

type Document = Exclude<NonNullable<Registration['document']>, 'none'>;

export const documentNames: Readonly<Record<Document, Words>> = {
	passport: { en: 'Passport', 'zh-Hans': '护照', 'zh-Hant': '護照', ja: 'パスポート' },
	'residence-card': { en: 'Residence card', 'zh-Hans': '在留卡（居留证）', 'zh-Hant': '居留證', ja: '在留カード' },
	'id-card': { en: 'ID card', 'zh-Hans': '身份证', 'zh-Hant': '身份證', ja: '身分証明書' },
	permit: { en: 'Travel permit', 'zh-Hans': '通行证', 'zh-Hant': '通行證', ja: '通行証' }
};
