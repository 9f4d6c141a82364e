import { faultOf, type StorageFault } from '$lib/db/storage-fault';

/** Everything that can go wrong outside of a form; a form's own issues stay with their fields. */
export type Fault = StorageFault | 'asset-missing' | 'unexpected';

export type FaultAction =
	| 'another-browser'
	| 'check-browser-settings'
	| 'update-app'
	| 'restore-backup'
	| 'close-other-tabs'
	| 'retry'
	| 'free-space'
	| 'reload';

export interface FaultReport {
	/** `blocking`: nothing can be read; `not-saved`: what was typed is still only on the screen. */
	severity: 'blocking' | 'not-saved';
	message: `fault_${string}`;
	action: FaultAction;
}

/** The one table from what went wrong to what the page says and offers. */
export const FAULT_REPORTS = {
	missing: { severity: 'blocking', message: 'fault_missing', action: 'another-browser' },
	refused: { severity: 'blocking', message: 'fault_refused', action: 'check-browser-settings' },
	newer: { severity: 'blocking', message: 'fault_newer', action: 'update-app' },
	'lost-data': { severity: 'blocking', message: 'fault_lost_data', action: 'restore-backup' },
	blocked: { severity: 'blocking', message: 'fault_blocked', action: 'close-other-tabs' },
	stuck: { severity: 'blocking', message: 'fault_stuck', action: 'retry' },
	unreadable: { severity: 'blocking', message: 'fault_unreadable', action: 'retry' },
	quota: { severity: 'not-saved', message: 'fault_quota', action: 'free-space' },
	'disk-full': { severity: 'not-saved', message: 'fault_disk_full', action: 'free-space' },
	aborted: { severity: 'not-saved', message: 'fault_aborted', action: 'retry' },
	'lost-connection': { severity: 'not-saved', message: 'fault_lost_connection', action: 'retry' },
	'asset-missing': { severity: 'not-saved', message: 'fault_asset_missing', action: 'reload' },
	unexpected: { severity: 'not-saved', message: 'fault_unexpected', action: 'reload' }
} as const satisfies Record<Fault, FaultReport>;

/** Names what was thrown. A mistake of ours also goes to the console, where tests and reporters find it. */
export function faultFor(error: unknown): Fault {
	const fault = faultOf(error) ?? (isMissingAsset(error) ? 'asset-missing' : undefined);
	if (fault === undefined) reportError(error);
	return fault ?? 'unexpected';
}

/** A part of the app that is loaded on use is gone from the host after an update; each engine words it differently. */
function isMissingAsset(error: unknown): boolean {
	return (
		error instanceof TypeError &&
		/dynamically imported module|Importing a module script failed|error loading dynamically/.test(error.message)
	);
}
