import { expect, test } from 'vitest';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { lastStepsAreTheSheets } from '../../../support/catalogue/rules/last-steps-are-the-sheets';

const text = { en: 'One', 'zh-Hans': '一' };
const guided = aCarrierFile((plan) => ({
	...plan,
	facts: {
		...plan.facts,
		ways: [
			{
				channel: 'phone',
				path: [{ act: text }, { label: 'マイページ', means: text }, { label: '解約', means: text }],
				lines: [{ number: '157' }]
			}
		],
		keep: {
			ways: [{ does: text, url: 'https://carrier.example/top-up' }],
			check: [
				{ kind: 'dial', dial: '*#130#', does: text },
				{ kind: 'sms', to: '6700', text: 'BAL', does: text }
			]
		},
		contacts: [{ kind: 'mail', address: 'help@carrier.example' }]
	}
}));
const lastStep = {
	labels: { phone: ['マイページ', '解約'] },
	links: ['help@carrier.example', 'https://carrier.example/top-up'],
	numbers: ['157'],
	codes: ['*#130#', 'BAL → 6700']
};

test('a plan without a last step, and one whose sheet says the same, are fine', () => {
	expect(lastStepsAreTheSheets([])([aCarrierFile()])).toEqual([]);
	expect(lastStepsAreTheSheets([{ id: 'example-payg', lastStep }])([guided])).toEqual([]);
});

test('a slip in a label, its order or a number is named, and so is a last step that the sheet does not know', () => {
	const slip = { ...lastStep, labels: { phone: ['解約', 'マイページ'] }, numbers: ['175'] };
	expect(lastStepsAreTheSheets([{ id: 'example-payg', lastStep: slip }])([guided])).toEqual([
		'example-payg: labels differ from the sheet: {"phone":["マイページ","解約"]}',
		'example-payg: numbers differ from the sheet: ["157"]'
	]);
	expect(lastStepsAreTheSheets([])([guided])).toEqual(['example-payg: its last step is not in the sheet']);
});
