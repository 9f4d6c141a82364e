import type { Subscription } from '../record/subscription';

/** A piece of a number of this length already tells whose it is. */
const TELLING_DIGITS = 5;
/** Nothing but a number is this long: a date has eight digits. */
const SURELY_A_NUMBER = 9;
const SHOWN_DIGITS = 4;

const DIGITS = /[+＋]?[0-9０-９](?:[ \p{Pd}._/·()（）]*[0-9０-９])+/gu;
const LINE_BREAKS_AND_CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** They would turn the words around the name too. */
const DIRECTION_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/gu;

type Numbered = Pick<Subscription, 'msisdns' | 'sims'>;

/**
 * A name as it may leave the device, in one line: calendars travel to clouds and notifications to lock screens. Numbers
 * in it keep their last four digits, by which the owner knows them.
 */
export function publicName(name: string, { msisdns, sims }: Numbered): string {
	const secrets = [...msisdns, ...sims.flatMap(({ iccid, eid }) => [iccid ?? '', eid ?? ''])].map(digitsOf);
	return name
		.toWellFormed()
		.replace(DIRECTION_OVERRIDES, '')
		.replace(LINE_BREAKS_AND_CONTROLS, ' ')
		.trim()
		.replace(DIGITS, (run) => (isTelling(digitsOf(run), secrets) ? `…${digitsOf(run).slice(-SHOWN_DIGITS)}` : run));
}

function isTelling(digits: string, secrets: readonly string[]): boolean {
	if (digits.length >= SURELY_A_NUMBER) return true;
	return digits.length >= TELLING_DIGITS && secrets.some((secret) => secret.includes(withoutTrunkPrefix(digits)));
}

/** 090… at home is +81 90… from abroad. */
function withoutTrunkPrefix(digits: string): string {
	return digits.replace(/^0+/, '');
}

function digitsOf(text: string): string {
	return text.normalize('NFKC').replace(/\D/g, '');
}
