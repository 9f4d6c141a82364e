import { expect, test } from 'vitest';
import { like } from '$lib/catalogue/common/like';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { packDays, rentedDays } from '$lib/catalogue/common/lives';
import { rental } from '$lib/catalogue/common/products';

const blue = {
	id: 'blue',
	carrierId: 'colours',
	revision: '2026-11-02',
	name: { en: 'Blue', 'zh-Hans': '蓝' },
	...rental,
	zone: 'Asia/Tokyo',
	terms: { lives: [rentedDays], exits: [nothingToCancel], returnDuty: { required: 'yes', withinDays: 7 } },
	facts: { fees: [], documents: [], blockers: [], risks: [], notes: [{ en: 'It is blue.', 'zh-Hans': '蓝色。' }] },
	sources: [{ fact: 'terms', checked: '2026-11-02', seen: 'no', confidence: 'low' }]
} as const;

test('a plan that is like another has its own id and name, and all else of the other', () => {
	const green = like(blue, { id: 'green', name: { en: 'Green', 'zh-Hans': '绿' } });
	expect(green).toEqual({ ...blue, id: 'green', name: { en: 'Green', 'zh-Hans': '绿' } });
});

test('a term or a fact that it names stands for the one of the other; the rest stays', () => {
	const red = like(blue, {
		id: 'red',
		name: { en: 'Red', 'zh-Hans': '红' },
		zone: 'Asia/Hong_Kong',
		terms: { lives: [packDays] },
		facts: { notes: [] }
	});
	expect(red.zone).toBe('Asia/Hong_Kong');
	expect(red.terms).toEqual({
		lives: [packDays],
		exits: [nothingToCancel],
		returnDuty: { required: 'yes', withinDays: 7 }
	});
	expect(red.facts).toEqual({ fees: [], documents: [], blockers: [], risks: [], notes: [] });
	expect(red.sources).toEqual(blue.sources);
});

test('the other is as it was', () => {
	like(blue, { id: 'red', name: blue.name, facts: { notes: [] } });
	expect(blue.facts.notes).toEqual([{ en: 'It is blue.', 'zh-Hans': '蓝色。' }]);
});
