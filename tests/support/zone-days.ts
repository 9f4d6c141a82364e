import { instant, type CivilDate, type Instant, type Zone } from '$lib/domain/base/civil-date';
import { at, date } from './literals';

const DAY = 86_400_000;

/** What a clock in the zone shows, asked of `Intl` itself: none of our own arithmetic. */
export class WallClock {
	readonly #format: Intl.DateTimeFormat;

	constructor(zone: Zone) {
		this.#format = new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			calendar: 'gregory',
			numberingSystem: 'latn',
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit'
		});
	}

	#parts(at: Instant): Record<string, string> {
		return Object.fromEntries(this.#format.formatToParts(at).map(({ type, value }) => [type, value]));
	}

	date(at: Instant): CivilDate {
		const { year, month, day } = this.#parts(at);
		return date(`${year}-${month}-${day}`);
	}

	offset(moment: Instant): number {
		const { year, month, day, hour, minute, second } = this.#parts(moment);
		const shown = at(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
		return shown - Math.floor(moment / 1000) * 1000;
	}

	/** The first moments of a new offset, found by steps of `stepDays` and halving. */
	transitions(from: Instant, to: Instant, stepDays: number): Instant[] {
		const found: Instant[] = [];
		let before = from;
		let offset = this.offset(before);
		while (before < to) {
			const after = instant(before + stepDays * DAY);
			const next = this.offset(after);
			if (next !== offset) found.push(this.#change(before, after, offset));
			before = after;
			offset = next;
		}
		return found;
	}

	#change(from: number, to: number, offset: number): Instant {
		while (to - from > 1000) {
			const middle = Math.floor((from + to) / 2000) * 1000;
			if (this.offset(instant(middle)) === offset) from = middle;
			else to = middle;
		}
		return instant(to);
	}
}
