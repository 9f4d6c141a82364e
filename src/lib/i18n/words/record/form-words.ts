import type { CompleteLocale } from '$lib/domain/base/languages.js';
import type { Form } from '$lib/domain/record/subscription';
import { m } from '../../paraglide/messages.js';

const tags: Record<Form, typeof m.tag_esim> = {
	physical: m.tag_physical,
	esim: m.tag_esim,
	roaming: m.tag_roaming,
	'pocket-wifi': m.tag_pocket_wifi
};

/** "eSIM": a form as it stands on a label. */
export function formTag(form: Form, locale?: CompleteLocale): string {
	return tags[form]({}, locale && { locale });
}
