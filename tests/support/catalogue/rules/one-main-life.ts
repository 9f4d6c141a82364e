import { planRule } from './fault';

/** The status of a record follows one life: exactly one is the main one, and no id comes twice. */
export const oneMainLife = planRule(({ terms }) => {
	const { lives, exits } = terms as {
		lives: readonly { id: string; main?: boolean }[];
		exits: readonly { id: string }[];
	};
	const mains = lives.filter(({ main }) => main).length;
	return [
		...(mains === 1 ? [] : [`${String(mains)} lives are main`]),
		...twice(lives).map((id) => `life ${id} comes twice`),
		...twice(exits).map((id) => `exit ${id} comes twice`),
		...(exits.length === 0 ? ['there is no exit'] : [])
	];
});

function twice(items: readonly { id: string }[]): readonly string[] {
	const ids = items.map(({ id }) => id);
	return ids.filter((id, index) => ids.indexOf(id) !== index);
}
