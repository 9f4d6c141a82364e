const KEY = 'simfolio-lock';

/** Whether the app is locked when it starts: read before anything is drawn. The database knows it, too. */
export function isAppLockNoted(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		return false; // storage is denied: then there is nothing to hide either
	}
}

export function noteAppLock(isOn: boolean): void {
	try {
		if (isOn) localStorage.setItem(KEY, '1');
		else localStorage.removeItem(KEY);
	} catch {
		// The database says it once it is open.
	}
}
