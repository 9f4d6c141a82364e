import { describe, expect, test } from 'vitest';
import { listPlans } from '$lib/catalogue/catalogue';
import { SPELLINGS } from '$lib/catalogue/spellings';
import { folded } from '$lib/domain/find/fold';
import { numberForms } from '$lib/domain/find/number-forms';
import { matches, queryOf, searchText } from '$lib/domain/find/query';
import { countryNames } from '$lib/i18n/country-names';
import { matchingPlans, planOptions } from '$lib/views/subscription-form/plan-options';

const finds = (field: string, typed: string) => matches(searchText([field]), queryOf(typed));

describe('one folding for what is stored and what is typed', () => {
	test.each([
		['Ｋｏｗｌｏｏｎ　カード', 'kowloonかーど'],
		['ﾄﾞｺﾓ 回線', 'どこも回线'],
		['Café Mobile', 'cafemobile'],
		['中國移動', '中国移动'],
		['軟銀', '软银'],
		['楽天モバイル', '乐天もばいる'],
		['Straße', 'strasse'],
		['ΟΔΟΣ', 'οδοσ'],
		['Iğdır', 'igdir'],
		['Y!mobile', 'ymobile'],
		['+81 (0)90-1234-5678', '8109012345678'],
		['٠٩٠', '090'],
		['🐢 card', '🐢card'],
		['ガ行', 'が行'],
		['한국', '한국']
	])('%s is compared as %s', (text, as) => expect(folded(text)).toBe(as));

	test('a voiced kana is another letter than the plain one', () => expect(folded('が')).not.toBe(folded('か')));
});

describe('found by its own name', () => {
	test.each([
		['Ｋｏｗｌｏｏｎ　カード', 'Ｋｏｗｌｏｏｎ'],
		['Ｋｏｗｌｏｏｎ　カード', 'kowloon'],
		['ﾄﾞｺﾓ 回線', 'ドコモ'],
		['ﾄﾞｺﾓ 回線', 'どこも'],
		['Café Mobile', 'cafe'],
		['Cafe Mobile', 'CAFÉ mobile'],
		['中國移動', '中国移动'],
		['中国移动', '中國移動'],
		['8985 2000 0123 4567 890', '8985200001234567890'],
		['8985200001234567890', '8985-2000-0123-4567-890'],
		['giffgaff UK', 'uk giffgaff'],
		['giffgaff UK', 'giffgaff,UK'],
		['日本 软银', '日本软银'],
		['ハチ公 SIM', 'hachi'],
		['ちゃっかり', 'chakkari']
	])('%s is found by %s', (field, typed) => expect(finds(field, typed)).toBe(true));

	test.each([
		['giffgaff', 'giffgaffe'],
		['docomo', 'docomo softbank'],
		['Tokyo', 'kyoto']
	])('%s is not found by %s', (field, typed) => expect(finds(field, typed)).toBe(false));

	test('no word is found across two fields, and no words find everything', () => {
		expect(matches(searchText(['ab', 'cd']), queryOf('abcd'))).toBe(false);
		expect(matches(searchText(['ab', 'cd']), queryOf('cd ab'))).toBe(true);
		expect(matches(searchText(['ab']), queryOf(' 　'))).toBe(true);
	});
});

test.each([
	['+819012345678', ['00819012345678', '09012345678']],
	['+85251234567', ['0085251234567', '051234567']],
	['+447400123456', ['00447400123456', '07400123456']],
	['+12125550123', ['0012125550123', '02125550123']],
	['+79161234567', ['0079161234567', '89161234567']],
	['+36301234567', ['0036301234567', '06301234567']],
	['0085251234567', ['0085251234567', '051234567']],
	['5123 4567', ['5123 4567']]
])('%s is looked for as %j', (msisdn, forms) => expect(numberForms(msisdn)).toEqual(forms));

test.each(['090-1234-5678', '+81 90-1234-5678', '0081 90 1234 5678', '819012345678', '5678', '０９０１２３４'])(
	'+819012345678 is found by %s',
	(typed) => expect(matches(searchText(numberForms('+819012345678')), queryOf(typed))).toBe(true)
);

test('every spelling belongs to a carrier or a plan of the catalogue, and says what that does not', async () => {
	const plans = await listPlans();
	const saidAlready = Object.entries(SPELLINGS).flatMap(([id, spellings]) => {
		const own = plans.filter((plan) => plan.id === id || plan.carrierId === id);
		const said = own.map(({ carrier, plan }) => searchText([...Object.values(carrier), ...Object.values(plan)]));
		// With no plan of its own every text says it: an id that is unknown is found here, too.
		return spellings
			.filter((spelling) => said.every((text) => text.includes(folded(spelling))))
			.map((each) => [id, each]);
	});
	expect(saidAlready).toEqual([]);
});

test.each([
	['随身wifi', 'ninja-wifi'],
	['和记', '3hk-diy'],
	['軟銀', 'softbank-prepaid'],
	['忍者', 'ninja-wifi'],
	['ドコモ', 'docomo-monthly'],
	['どこも', 'docomo-monthly'],
	['乌龟', 'esimgg'],
	['英国 giffgaff', 'giffgaff-payg'],
	['イギリス giffgaff', 'giffgaff-payg'],
	['UK giffgaff', 'giffgaff-payg'],
	['香港 中國移動', 'cmhk-mysim']
])('%s offers %s', async (typed, id) => {
	const options = planOptions(await listPlans(), countryNames);
	expect(matchingPlans(options, typed).map((option) => option.id)).toContain(id);
});
