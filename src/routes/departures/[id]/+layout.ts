// Who leaves which country is known only to the browser: their addresses come out of the fallback page.
export const prerender = false;
export const ssr = false;
