import type { Exit, Nature } from './cancellation';

/** What follows after the date: bound on, another period billed, or a right gone. */
export function natureOf({ nature, rule }: Exit): Nature {
	if (nature !== undefined) return nature;
	if (rule.kind === 'cost-boundary') return 'cost';
	return rule.kind === 'cooling-off' ? 'right' : 'binding';
}
