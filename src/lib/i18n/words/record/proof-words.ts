import { currentLocale } from '../../locale';
import { m } from '../../paraglide/messages';

const KB = 1024;
const MB = KB * KB;

/** "340 KB", "2.4 MB". */
export function sizeWords(bytes: number): string {
	const format = (value: number, digits: number) =>
		value.toLocaleString(currentLocale(), { maximumFractionDigits: digits });
	return bytes < MB
		? m.proof_size_kb({ size: format(Math.max(1, bytes / KB), 0) })
		: m.proof_size_mb({ size: format(bytes / MB, 1) });
}
