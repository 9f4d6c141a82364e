import type { Page } from '@playwright/test';
import { expect, setClock, type App } from './app';
import { dayFrom, keptNumber, storeRecords } from './rows';

export const NOW = '2026-11-21T10:00:00Z';
export const PASSPHRASE = 'five words that nobody knows';
export const CANARY = 'CANARY-81726354';

/** What the vault is found by, in the languages that have words. */
const WORDS = {
	en: {
		passphrase: 'Passphrase',
		again: 'Passphrase once more',
		create: 'Create the vault',
		onPaper: 'I have it on paper',
		opener: 'Passphrase or recovery code',
		unlock: 'Unlock',
		add: 'Add: ',
		show: 'Show: ',
		save: 'Save'
	},
	'zh-Hans': {
		passphrase: '口令',
		again: '再输一次口令',
		create: '建立保险箱',
		onPaper: '我已留在纸上',
		opener: '口令或恢复码',
		unlock: '解锁',
		add: '添加：',
		show: '显示：',
		save: '保存'
	}
} as const;
type Language = keyof typeof WORDS;

/** One SIM, its secrets unfolded. */
export async function oneSim(page: Page, app: App): Promise<void> {
	await setClock(page, NOW);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	const card = keptNumber({
		id: 'kept',
		nickname: 'Kept',
		lastDay: dayFrom(Date.parse(NOW), 20),
		writtenAt: Date.parse('2026-11-01T00:00:00Z')
	});
	await storeRecords(page, app, [card]);
	await openSecrets(page, app);
}

export async function openSecrets(page: Page, app: App): Promise<void> {
	await page.goto(`${app.url}/subscriptions/kept`);
	await page.locator('[data-secrets] > summary').click();
}

/** Answers the code that was shown to be printed. */
export async function createVault(page: Page, language: Language = 'en'): Promise<string> {
	const words = WORDS[language];
	await page.getByLabel(words.passphrase, { exact: true }).fill(PASSPHRASE);
	await page.getByLabel(words.again).fill(PASSPHRASE);
	await page.getByRole('button', { name: words.create }).click();
	const code = await page.locator('[data-recovery-code]').textContent();
	await page.getByRole('button', { name: words.onPaper }).click();
	await expect(page.locator('[data-recovery-code]')).toHaveCount(0);
	return code ?? '';
}

export async function addSecret(page: Page, field: string, text: string, language: Language = 'en'): Promise<void> {
	const words = WORDS[language];
	await page.getByRole('button', { name: words.add + field }).click();
	await page.getByLabel(field, { exact: true }).fill(text);
	await page.locator('[data-secrets]').getByRole('button', { name: words.save }).click();
	await expect(page.getByRole('button', { name: words.show + field })).toBeVisible();
}

export async function unlock(page: Page, text: string): Promise<void> {
	const form = page
		.locator('form')
		.filter({ has: page.getByLabel(WORDS.en.opener) })
		.filter({ visible: true });
	await form.getByLabel(WORDS.en.opener).fill(text);
	await form.getByRole('button', { name: WORDS.en.unlock, exact: true }).click();
}

/** As the browser does it when another app comes to the front. */
export async function outOfSight(page: Page, hidden: boolean): Promise<void> {
	await page.evaluate((isHidden) => {
		Object.defineProperty(document, 'visibilityState', {
			configurable: true,
			get: () => (isHidden ? 'hidden' : 'visible')
		});
		document.dispatchEvent(new Event('visibilitychange'));
	}, hidden);
}
