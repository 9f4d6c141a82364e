import { afterAll, expect, vi } from 'vitest';
import { readerLocale } from '../../src/lib/i18n/paraglide/runtime.js';

const zone = process.env.TZ;

// Test files share one copy of every module: what one leaves behind, all that follow it would read.
afterAll(() => {
	expect({ locale: readerLocale(), zone: process.env.TZ, fakeTimers: vi.isFakeTimers() }).toEqual({
		locale: 'en',
		zone,
		fakeTimers: false
	});
});
