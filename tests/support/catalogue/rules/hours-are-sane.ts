import { parseClockTime } from '$lib/domain/base/civil-date';
import { leavesOf, planRule } from './fault';

/** Opening times are clock times, open before they close, and come in order without overlap. */
export const hoursAreSane = planRule(({ terms }) =>
	[...leavesOf(terms)]
		.filter(([path]) => /\.hours\.[a-z]{3}$/.test(path))
		.flatMap(([path, spans]) => (isSane(spans as readonly string[][]) ? [] : [`${path} is ${JSON.stringify(spans)}`]))
);

function isSane(spans: readonly (readonly string[])[]): boolean {
	const times = spans.flat();
	const rising = times.every((time, index) => index === 0 || time > (times[index - 1] ?? ''));
	return spans.every((span) => span.length === 2) && times.every((time) => parseClockTime(time)) && rising;
}
