import type { LeadGroup } from '$lib/domain/alert/lead-groups';
import { m } from '../../paraglide/messages.js';

export const leadGroupWords: Record<LeadGroup, () => string> = {
	'keep-alive': m.alert_group_keep_alive,
	cancel: m.alert_group_cancel,
	expiry: m.alert_group_expiry,
	pay: m.alert_group_pay,
	other: m.alert_group_other
};
