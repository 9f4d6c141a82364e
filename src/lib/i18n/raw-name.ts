import { localized } from './localized';
import { m } from './paraglide/messages';

/** What a damaged record is called, as far as that can be read. */
export function rawName(raw: Readonly<Record<string, unknown>>): string {
	const { nickname, carrier } = raw;
	if (isText(nickname)) return nickname;
	const name = isObject(carrier) ? carrier.name : undefined;
	if (!isObject(name) || !isText(name.en)) return m.unreadable_nameless();
	const sound = Object.fromEntries(Object.entries(name).filter(([, text]) => isText(text)));
	return localized({ ...sound, en: name.en });
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
