import type { RoundSettings } from '$lib/domain/alert/round';
import { parseClockTime, type ClockTime, type Zone } from '$lib/domain/base/civil-date';
import { database } from './database';
import { voidLook } from './look/void-look';
import type { Preferences } from './tables';
import { write } from './transaction';

export const DEFAULT_PREFERENCES: Preferences = {
	leads: {},
	recordLeads: {},
	alertTime: clockTime('09:00'),
	quiet: { from: clockTime('22:00'), to: clockTime('08:00') }
};

export async function findPreferences(): Promise<Preferences> {
	return (await database.preferences.get('preferences')) ?? DEFAULT_PREFERENCES;
}

/** Reads and writes in one transaction. To forget a value, leave it out of what `change` returns. */
export function updatePreferences(change: (current: Preferences) => Preferences): Promise<Preferences> {
	return write([database.preferences, database.meta], async () => {
		// When alerts are due hangs on them.
		await voidLook();
		const preferences = change(await findPreferences());
		await database.preferences.put({ ...preferences, id: 'preferences' });
		return preferences;
	});
}

/** How the user wants to be alerted. `deviceZone` counts where no zone was chosen. */
export function roundSettingsOf(preferences: Preferences, deviceZone: Zone | undefined): RoundSettings {
	const { leads, recordLeads, alertTime, quiet, zone = deviceZone } = preferences;
	return { leads, recordLeads, at: alertTime, quiet, ...(zone && { userZone: zone }) };
}

function clockTime(text: string): ClockTime {
	const time = parseClockTime(text);
	if (time === undefined) throw new RangeError(`${text} is no wall time`);
	return time;
}
