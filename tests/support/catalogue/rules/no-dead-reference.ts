import { factsOf } from './every-fact-has-a-source';
import { planRule } from './fault';

interface Shape {
	lives: readonly { id: string }[];
	exits: readonly { id: string; life?: string; channels: readonly { kind: string }[] }[];
}

/** What is named is there: the carrier, an exit's life, a way's exit and channel, what is disputed, a source's fact. */
export const noDeadReference = planRule((plan, { carrier }) => {
	const { lives, exits } = plan.terms as Shape;
	const facts = factsOf(plan);
	return [
		...(plan.carrierId === carrier.id ? [] : [`carrier ${plan.carrierId} is not ${carrier.id}`]),
		...exits
			.filter(({ life }) => life !== undefined && !lives.some(({ id }) => id === life))
			.map(({ id, life }) => `exit ${id} ends ${String(life)}, which is no life`),
		...(plan.facts.ways ?? []).flatMap(({ channel, exit }) => {
			const meant = exits.filter(({ id }) => exit === undefined || id === exit);
			if (meant.length === 0) return [`the way by ${channel} is for ${String(exit)}, which is no exit`];
			const offered = meant.some(({ channels }) => channels.some(({ kind }) => kind === channel));
			return offered ? [] : [`the way by ${channel} has no such channel`];
		}),
		...(plan.facts.disputed ?? [])
			.filter(({ fact }) => !facts.some((known) => known === fact || known.startsWith(`${fact}.`)))
			.map(({ fact }) => `${fact} is disputed and not there`),
		...plan.sources
			.filter(({ fact }) => !facts.some((known) => known === fact || known.startsWith(`${fact}.`)))
			.map(({ fact }) => `a source names ${fact}, which is not there`)
	];
});
