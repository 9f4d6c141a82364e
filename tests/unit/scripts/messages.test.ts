import { describe, expect, test } from 'vitest';
import { faultsOf, mergeAreas, placeholdersOf, readAreas } from '../../../scripts/compile-messages.js';

describe('messages that may not be compiled', () => {
	test.each([
		{
			fault: 'form/zh-Hans: save is missing',
			areas: { form: { en: { save: 'Save' }, 'zh-Hans': {} } }
		},
		{
			fault: 'form/zh-Hans: keep is not in English',
			areas: { form: { en: { save: 'Save' }, 'zh-Hans': { save: '保存', keep: '保留' } } }
		},
		{
			fault: 'due/zh-Hans: by fills in {day}, English {date}',
			areas: { due: { en: { by: 'by {date}' }, 'zh-Hans': { by: '最晚{day}' } } }
		},
		{
			fault: 'due/ja: by fills in {}, English {date}',
			areas: { due: { en: { by: 'by {date}' }, 'zh-Hans': { by: '最晚{date}' }, ja: { by: 'まで' } } }
		},
		{
			fault: 'due/zh-Hans: by is empty',
			areas: { due: { en: { by: 'by' }, 'zh-Hans': { by: ' ' } } }
		},
		{
			fault: 'due/en: saveNow is not snake_case',
			areas: { due: { en: { saveNow: 'Save' }, 'zh-Hans': { saveNow: '保存' } } }
		},
		{
			fault: 'save is in due and in form',
			areas: {
				due: { en: { save: 'Save' }, 'zh-Hans': { save: '保存' } },
				form: { en: { save: 'Save' }, 'zh-Hans': { save: '保存' } }
			}
		}
	])('$fault', ({ areas, fault }) => {
		expect(faultsOf(areas)).toEqual([fault]);
	});

	test('a locale that is not complete yet is no fault', () => {
		expect(faultsOf({ form: { en: { save: 'Save' }, 'zh-Hans': { save: '保存' }, ja: {} } })).toEqual([]);
	});

	test('one form per number fills in the same as the plain sentence', () => {
		const days: [{ declarations: string[]; selectors: string[]; match: Record<string, string> }] = [
			{ declarations: ['input count'], selectors: ['count'], match: { 'count=1': '1 day', 'count=*': '{count} days' } }
		];
		expect(placeholdersOf(days)).toEqual(['count']);
		expect(faultsOf({ due: { en: { days }, 'zh-Hans': { days: '{count} 天' } } })).toEqual([]);
	});
});

test('the areas become one sorted dictionary per complete locale', () => {
	const merged = mergeAreas({
		form: { en: { save: 'Save' }, 'zh-Hans': { save: '保存' }, 'zh-Hant': { save: '儲存' } },
		due: { en: { due: 'Due' }, 'zh-Hans': { due: '待办' } }
	});
	expect(JSON.stringify(merged)).toBe('{"en":{"due":"Due","save":"Save"},"zh-Hans":{"due":"待办","save":"保存"}}');
});

test('the messages of the project have no fault', async () => {
	expect(faultsOf(await readAreas('src/lib/i18n/messages'))).toEqual([]);
});
