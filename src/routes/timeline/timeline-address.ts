import { parseCivilDate, type CivilDate } from '$lib/domain/base/civil-date';
import { SCALES, type Scale } from '$lib/domain/timeline/frame';

const LOOKS = ['bars', 'month', 'table'] as const;
export type Look = (typeof LOOKS)[number];

/** What the timeline shows. It stands in the address, so that Back, a bookmark and a reload find it again. */
export interface TimelineState {
	look: Look;
	scale: Scale;
	/** The day on which the bars begin, or the one that is chosen in the calendar; none is today. */
	day: CivilDate | undefined;
}

export function timelineStateOf(address: URLSearchParams): TimelineState {
	return {
		look: LOOKS.find((look) => look === address.get('view')) ?? 'bars',
		scale: SCALES.find((scale) => scale === address.get('scale')) ?? 'four-months',
		day: parseCivilDate(address.get('day') ?? '')
	};
}

/** Behind the question mark: "view=month&scale=year&day=2027-03-01". */
export function timelineAddressOf({ look, scale, day }: TimelineState): string {
	return new URLSearchParams({ view: look, scale, ...(day && { day }) }).toString();
}
