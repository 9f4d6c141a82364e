import type { CivilDate } from '$lib/domain/base/civil-date';
import { placeIn, type Frame } from '$lib/domain/timeline/frame';

/** A share of the frame as SVG writes it. */
export function percent(share: number): string {
	return `${(share * 100).toFixed(3)}%`;
}

/** The middle of a day. */
export function middleOf(frame: Frame, day: CivilDate): number {
	return placeIn(frame, day) + 0.5 / frame.days;
}
