import { listCalendarExports } from '$lib/db/calendar-exports';
import { alerts } from '../alerts.svelte';
import { calendar } from '../calendar.svelte';
import { LiveQuery } from '../live-query.svelte';
import { permission } from '../permission.svelte';

/** What keeps alerts from arriving although they were asked for. */
export type AlertTrouble = 'notify-off' | 'calendar-stale';

class Trouble {
	#exports = new LiveQuery(listCalendarExports);
	readonly #hasExports = $derived(this.#exports.current.state === 'ready' && this.#exports.current.value.length > 0);

	/** One thing at a time: what reaches nobody comes before what rings on the wrong day. */
	readonly current: AlertTrouble | undefined = $derived.by(() => {
		if (alerts.device?.notify === 'wanted' && permission.current !== 'granted') return 'notify-off';
		// What belongs in a calendar is only worked out for those who have one.
		if (!this.#hasExports || calendar.current.state !== 'ready') return undefined;
		return calendar.current.value.status.state === 'stale' ? 'calendar-stale' : undefined;
	});

	/** Whether it is known, or cannot be. */
	readonly settled: boolean = $derived(
		alerts.settled &&
			this.#exports.current.state !== 'loading' &&
			!(this.#hasExports && calendar.current.state === 'loading')
	);
}

export const alertTrouble = new Trouble();
