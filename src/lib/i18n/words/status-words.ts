import type { CompleteLocale } from '$lib/domain/base/languages.js';
import type { Status } from '$lib/domain/record/status';
import { m } from '../paraglide/messages.js';

const statuses: Record<Status, typeof m.record_status_active> = {
	'not-activated': m.record_status_not_activated,
	active: m.record_status_active,
	expiring: m.record_status_expiring,
	grace: m.record_status_grace,
	expired: m.record_status_expired,
	'cancel-requested': m.record_status_cancel_requested,
	suspended: m.record_status_suspended,
	lost: m.record_status_lost,
	cancelled: m.record_status_cancelled
};

export function statusWords(status: Status, locale?: CompleteLocale): string {
	return statuses[status]({}, locale && { locale });
}
