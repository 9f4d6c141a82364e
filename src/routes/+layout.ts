import { browser } from '$app/environment';
import { openDatabase } from '$lib/db/opening';

// Every static route is built as a wordless shell; words and records appear in the browser.
export const prerender = true;
export const ssr = true;
export const trailingSlash = 'never';

// Before anything is drawn: the disk is slow, and the page has its frame to make meanwhile.
if (browser) void openDatabase();
