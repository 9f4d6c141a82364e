import { m } from '../paraglide/messages.js';

interface FaultWords {
	title: () => string;
	text: (input: { expected: number; found: number }) => string;
}

/** What happened, that nothing was lost, and what to do; by the message names of the error table. */
export const faultWords = {
	fault_missing: { title: m.fault_missing_title, text: m.fault_missing_text },
	fault_refused: { title: m.fault_refused_title, text: m.fault_refused_text },
	fault_newer: { title: m.fault_newer_title, text: m.fault_newer_text },
	fault_lost_data: { title: m.fault_lost_data_title, text: m.fault_lost_data_text },
	fault_blocked: { title: m.fault_blocked_title, text: m.fault_blocked_text },
	fault_stuck: { title: m.fault_stuck_title, text: m.fault_stuck_text },
	fault_unreadable: { title: m.fault_unreadable_title, text: m.fault_unreadable_text },
	fault_quota: { title: m.fault_quota_title, text: m.fault_quota_text },
	fault_disk_full: { title: m.fault_disk_full_title, text: m.fault_disk_full_text },
	fault_aborted: { title: m.fault_aborted_title, text: m.fault_aborted_text },
	fault_lost_connection: { title: m.fault_lost_connection_title, text: m.fault_lost_connection_text },
	fault_asset_missing: { title: m.fault_asset_missing_title, text: m.fault_asset_missing_text },
	fault_unexpected: { title: m.fault_unexpected_title, text: m.fault_unexpected_text }
} as const satisfies Record<string, FaultWords>;
