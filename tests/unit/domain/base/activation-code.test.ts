import { parseActivationCode } from '$lib/domain/base/activation-code';
import { expect, test } from 'vitest';

const PLAIN = 'LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815';

test.each([
	{ typed: '1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815', qrText: PLAIN, asksConfirmation: false },
	{ typed: ` \uFEFF${PLAIN}\r\n`, qrText: PLAIN, asksConfirmation: false },
	{ typed: 'lpa:1$smdp.gsma.com$abc-DEF', qrText: 'LPA:1$smdp.gsma.com$abc-DEF', asksConfirmation: false },
	{ typed: `${PLAIN}$$1`, qrText: `${PLAIN}$$1`, asksConfirmation: true },
	{ typed: `${PLAIN}$1.3.6.1.4.1.31746$1`, qrText: `${PLAIN}$1.3.6.1.4.1.31746$1`, asksConfirmation: true },
	{ typed: `${PLAIN}$1.3.6.1.4.1.31746`, qrText: `${PLAIN}$1.3.6.1.4.1.31746`, asksConfirmation: false },
	{ typed: `${PLAIN}$$1$$later`, qrText: `${PLAIN}$$1$$later`, asksConfirmation: true },
	{
		typed: '1$SMDP.GSMA.COM$$1.3.6.1.4.1.31746',
		qrText: 'LPA:1$SMDP.GSMA.COM$$1.3.6.1.4.1.31746',
		asksConfirmation: false
	},
	{ typed: '1$SMDP.GSMA.COM$', qrText: 'LPA:1$SMDP.GSMA.COM$', asksConfirmation: false }
])('$typed is an activation code', ({ typed, ...read }) => expect(parseActivationCode(typed)).toEqual(read));

test.each([
	'',
	'LPA:',
	'1',
	'1$',
	'1$$',
	'1$SMDP.GSMA.COM',
	'2$SMDP.GSMA.COM$A',
	'1$localhost$A',
	'1$smdp..com$A',
	'1$-smdp.com$A',
	`1$${'a'.repeat(64)}.com$A`,
	'1$ѕmdp.gsma.com$A',
	'1$smdp.gsma.com$A B',
	'1$smdp.gsma.com$A\u0000',
	'1$smdp.gsma.com$A$<b>',
	'1$smdp.gsma.com$A\n$1',
	`1$smdp.gsma.com$${'A'.repeat(256)}`,
	`1$smdp.gsma.com$A$${'1.'.repeat(260)}`,
	'https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$smdp.gsma.com$A',
	'javascript:alert(1)',
	'4711'
])('%j is none', (typed) => expect(parseActivationCode(typed)).toBeUndefined());

test('a text of 100 KB is refused at once', () => {
	const long = `LPA:1$${'a.'.repeat(25_000)}$${'-'.repeat(50_000)}`;
	const before = performance.now();
	expect(parseActivationCode(long)).toBeUndefined();
	expect(performance.now() - before).toBeLessThan(50);
});
