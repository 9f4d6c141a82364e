import type { Source } from '../plan/plan';
import type { ProcedureContext } from './context';

/** The plan's sources for what this procedure says, each address once, the surest first; all of them where none is marked. */
export function sourcesFor(
	sources: readonly Source[],
	{ exit, mainLife }: ProcedureContext,
	portingOut: boolean
): readonly Source[] {
	const facts = portingOut
		? ['facts.portOut', 'terms.portCode']
		: [
				`terms.exits.${exit?.id ?? ''}`,
				'facts.ways',
				'facts.documents',
				'facts.blockers',
				'facts.fees',
				'facts.refund',
				'facts.lost',
				'terms.returnDuty',
				...(exit?.rule.kind === 'none-needed' ? [`terms.lives.${mainLife?.id ?? ''}`] : [])
			];
	const about = sources.filter(({ fact }) => facts.some((wanted) => wanted === fact || wanted.startsWith(`${fact}.`)));
	return once(about.length > 0 ? about : sources);
}

const SURENESS = { high: 0, medium: 1, low: 2 } as const;

function once(sources: readonly Source[]): readonly Source[] {
	const byAddress = new Map<string, Source>();
	for (const source of sources.toSorted((a, b) => SURENESS[a.confidence] - SURENESS[b.confidence])) {
		const key = source.url ?? '';
		if (!byAddress.has(key)) byAddress.set(key, source);
	}
	return [...byAddress.values()];
}
