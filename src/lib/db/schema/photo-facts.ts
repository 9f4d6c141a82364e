import * as v from 'valibot';
import { PHOTO_KINDS, PHOTO_TYPES, type PhotoFacts } from '../vault/photo-format';
import { name } from './values';

const photoFacts = v.pipe(
	v.string(),
	v.parseJson(),
	v.strictObject({
		kind: v.picklist(PHOTO_KINDS),
		words: name,
		type: v.picklist(PHOTO_TYPES)
	})
);

/** `undefined` where a newer version has written what this one does not know. */
export function parsePhotoFacts(text: string): PhotoFacts | undefined {
	const parsed = v.safeParse(photoFacts, text);
	return parsed.success ? parsed.output : undefined;
}
