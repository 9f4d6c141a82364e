import { ATTACHMENT_TYPES, LARGEST_ATTACHMENT, type Attachment } from '$lib/domain/record/attachment';
import * as v from 'valibot';
import { id, line, moment, sha256 } from './values';

export const attachment = v.strictObject({
	id,
	subscriptionId: id,
	activityId: id,
	name: line,
	type: v.picklist(ATTACHMENT_TYPES),
	size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_ATTACHMENT)),
	sha256,
	addedAt: moment,
	by: id,
	removedAt: v.exactOptional(moment)
});

export function isAttachment(value: unknown): value is Attachment {
	return v.is(attachment, value);
}
