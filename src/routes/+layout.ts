// Every static route is built as a wordless shell; words and records appear in the browser.
export const prerender = true;
export const ssr = true;
export const trailingSlash = 'never';
