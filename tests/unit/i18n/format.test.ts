import { describe, expect, test } from 'vitest';
import { parseCivilDate, parseInstant, parseZone } from '../../../src/lib/domain/base/civil-date';
import { formatDate, formatInstantIn, zoneName } from '../../../src/lib/i18n/format';
import { formatMoney } from '../../../src/lib/i18n/format-money';
import type { Locale } from '../../../src/lib/i18n/locale';

function given<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('The test itself is wrong');
	return value;
}
const date = (text: string) => given(parseCivilDate(text));
const zone = (text: string) => given(parseZone(text));

describe('a date', () => {
	test.each<{ locale: Locale; text: string; today?: string; written: string }>([
		{ locale: 'en', text: '2027-01-05', written: 'Tue 5 Jan 2027' },
		{ locale: 'en', text: '2026-09-15', today: '2026-01-01', written: 'Tue 15 Sep' },
		{ locale: 'en', text: '2027-01-05', today: '2026-12-17', written: 'Tue 5 Jan 2027' },
		{ locale: 'en', text: '2025-12-31', today: '2026-01-01', written: 'Wed 31 Dec 2025' },
		{ locale: 'zh-Hans', text: '2026-12-20', today: '2026-12-17', written: '12月20日周日' },
		{ locale: 'zh-Hans', text: '2027-01-05', written: '2027年1月5日周二' },
		{ locale: 'zh-Hant', text: '2026-12-20', today: '2026-12-17', written: '12月20日週日' },
		{ locale: 'ja', text: '2026-12-20', today: '2026-12-17', written: '12月20日(日)' }
	])('$text, seen on $today, is written $written in $locale', ({ locale, text, today, written }) => {
		expect(formatDate(date(text), today === undefined ? undefined : date(today), locale)).toBe(written);
	});
});

describe('dates that are written without the browser', () => {
	test.each<{ locale: Locale; order: readonly Intl.DateTimeFormatPartTypes[] | undefined }>([
		{ locale: 'en', order: ['weekday', 'day', 'month', 'year'] },
		{ locale: 'zh-Hans', order: undefined }
	])('are in $locale what it would write, for each day of four years', ({ locale, order }) => {
		const formats = [true, false].map(
			(withYear) =>
				new Intl.DateTimeFormat(locale, {
					...({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const),
					...(withYear && { year: 'numeric' })
				})
		);
		for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2030, 0, 1); day += 86_400_000) {
			const text = new Date(day).toISOString().slice(0, 10);
			for (const [index, format] of formats.entries()) {
				const parts = format.formatToParts(day);
				const wanted = order
					? order.flatMap((type) => parts.filter((part) => part.type === type)).map(({ value }) => value)
					: [format.format(day)];
				expect(formatDate(date(text), index === 0 ? undefined : date(text), locale)).toBe(wanted.join(' '));
			}
		}
	});
});

describe('a moment', () => {
	const at = given(parseInstant('2026-12-25T15:00:00.000Z'));

	test.each<{ locale: Locale; where: string; written: string }>([
		{ locale: 'en', where: 'Asia/Tokyo', written: 'Sat 26 Dec, 00:00' },
		{ locale: 'en', where: 'Europe/London', written: 'Fri 25 Dec, 15:00' },
		{ locale: 'zh-Hans', where: 'America/Los_Angeles', written: '12月25日周五 07:00' },
		{ locale: 'ja', where: 'Asia/Hong_Kong', written: '12月25日(金) 23:00' }
	])('is $written on a clock in $where, in $locale', ({ locale, where, written }) => {
		expect(formatInstantIn(zone(where), at, date('2026-12-17'), locale)).toBe(written);
	});
});

describe('money', () => {
	test.each<{ locale: Locale; minor: number; currency: string; written: string }>([
		{ locale: 'en', minor: 17600, currency: 'HKD', written: 'HK$176.00' },
		{ locale: 'en', minor: 2178, currency: 'JPY', written: '¥2,178' },
		{ locale: 'en', minor: 100000, currency: 'CNY', written: 'CN¥1,000.00' },
		{ locale: 'en', minor: 123456, currency: 'HUF', written: 'HUF\u00a01,234.56' },
		{ locale: 'en', minor: 1234, currency: 'KWD', written: 'KWD\u00a01.234' },
		{ locale: 'en', minor: -500, currency: 'GBP', written: '-£5.00' },
		{ locale: 'zh-Hans', minor: 17600, currency: 'HKD', written: 'HK$176.00' },
		{ locale: 'zh-Hans', minor: 2178, currency: 'JPY', written: 'JP¥2,178' },
		{ locale: 'ja', minor: 2178, currency: 'JPY', written: '￥2,178' }
	])('$minor minor units of $currency are $written in $locale', ({ locale, minor, currency, written }) => {
		expect(formatMoney({ minor, currency }, locale)).toBe(written);
	});
});

describe('a zone', () => {
	test.each<{ locale: Locale; id: string; name: string }>([
		{ locale: 'en', id: 'Asia/Tokyo', name: 'Japan time' },
		{ locale: 'en', id: 'Asia/Hong_Kong', name: 'Hong Kong time' },
		{ locale: 'en', id: 'Europe/London', name: 'United Kingdom time' },
		{ locale: 'zh-Hans', id: 'Asia/Tokyo', name: '日本时间' },
		{ locale: 'zh-Hans', id: 'Asia/Hong_Kong', name: '香港时间' },
		{ locale: 'ja', id: 'Asia/Tokyo', name: '日本標準時' }
	])('$id is called $name in $locale', ({ locale, id, name }) => {
		expect(zoneName(zone(id), locale)).toBe(name);
	});
});
