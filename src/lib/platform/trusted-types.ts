/**
 * The only script address that the page itself ever hands to the browser is its service worker's.
 * Where the browser has no Trusted Types the plain text does.
 */
export function trustedWorkerUrl(url: string): string | TrustedScriptURL {
	const wanted = new URL(url, location.href).href;
	return policyFor(wanted)?.createScriptURL(wanted) ?? wanted;
}

function policyFor(allowed: string): Pick<TrustedTypePolicy, 'createScriptURL'> | undefined {
	return window.trustedTypes?.createPolicy('simfolio', {
		createScriptURL(url: string) {
			if (url !== allowed || new URL(url).origin !== location.origin)
				throw new TypeError(`Not our service worker: ${url}`);
			return url;
		}
	});
}
