import type { Armed } from '$lib/domain/alert/health';
import { m } from '../../paraglide/messages.js';

/** The headline: whether a date reaches its owner, and when the next one does. `when` is written out. */
export function armedWords(armed: Armed, when: string | undefined): string {
	switch (armed) {
		case 'empty':
			return m.alert_health_empty();
		case 'clock':
			return m.alert_health_clock();
		case 'armed':
			return when === undefined ? m.alert_health_armed_none() : m.alert_health_armed_next({ when });
		case 'partly':
			return when === undefined ? m.alert_health_partly_none() : m.alert_health_partly_next({ when });
		case 'open-only':
			return when === undefined ? m.alert_health_open_none() : m.alert_health_open_next({ when });
	}
}
