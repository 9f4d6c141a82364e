import type { Plan } from './plan';

/** Whether nothing of this plan ever has to be cancelled: it ends by itself, in whatever form. */
export function needsNoRequest({ terms }: Plan): boolean {
	if (!('exits' in terms)) return false;
	return terms.exits.every((exit) => 'rule' in exit && 'kind' in exit.rule && exit.rule.kind === 'none-needed');
}
