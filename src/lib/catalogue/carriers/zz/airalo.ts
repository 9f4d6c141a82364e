import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const INSTALL = page(
	'https://www.airalo.com/help/getting-started-with-airalo/E8DFWD88SHUX/when-can-i-install-my-esim/EQOCBMXDPSB2',
	'2026-11-21'
);
const VALIDITY = page(
	'https://airalo.com/help/es-419/uso-y-manejo-de-esim/ZSEEHBT5HW6F/c%C3%B3mo-funcionan-la-cantidad-de-datos-y-los-periodos-de-validez-para-los-paquetes-esim/8KC1GEAUTAL0',
	'2026-11-21'
);
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'airalo',
	name: { en: 'Airalo', 'zh-Hans': 'Airalo' },
	country: 'ZZ',
	site: { url: 'https://www.airalo.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataPackage = {
	id: 'airalo-data',
	carrierId: 'airalo',
	revision: '2026-11-21',
	name: { en: 'Data eSIM package', 'zh-Hans': '流量 eSIM' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
					from: { ask: true, usual: 'first-use', choices: ['first-use', 'install'] },
					counting: '24h-periods'
				},
				marginDays: 1
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: "By the shop's policy; not once it was used.", 'zh-Hans': '按商家政策；使用后不退。' },
		documents: [],
		blockers: [],
		identity: { en: 'Some packages ask for an identity check.', 'zh-Hans': '部分套餐需要身份验证。' },
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'When the days begin is said by the package: most with the first connection in the area, some with the installation. It also ends when the data is used up.',
				'zh-Hans': '何时开始计天看套餐说明：多数是在覆盖地区首次联网，部分是安装时。流量用完也会结束。'
			},
			{
				en: 'Only eSIMs with top-up packages can be used again. Switching the line off does not pause the days.',
				'zh-Hans': '只有支持加油包的 eSIM 能再次使用。关闭线路不会暂停计天。'
			}
		],
		reissue: {
			en: 'Usually it cannot be installed again after removal: do not delete it while you need it.',
			'zh-Hans': '删除后一般不能再安装：需要期间不要删。'
		},
		disputed: [
			{
				fact: 'facts.reissue',
				readings: [
					{
						en: 'The help centre: usually it cannot be installed again after removal.',
						'zh-Hans': '帮助中心：删除后一般不能再次安装。'
					},
					{
						en: 'A comparison of 2026: the app offers Reinstall while the plan is active.',
						'zh-Hans': '2026 年的评测：套餐有效期间 App 里有“重新安装”。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...VALIDITY, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...INSTALL, confidence: 'high' },
		{ fact: 'facts.refund', ...INSTALL, confidence: 'medium' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...VALIDITY, confidence: 'high' },
		{ fact: 'facts.notes', ...INSTALL, confidence: 'medium' },
		{ fact: 'facts.notes', ...VALIDITY, confidence: 'medium' },
		{ fact: 'facts.reissue', ...INSTALL, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [dataPackage];
