import { planRule } from './fault';

interface Exits {
	exits: readonly { id: string; rule: { kind: string }; blockedByDeposit: string }[];
}

/** That a deposit blocks nothing is a fact like others: without a source it is not known. */
export const noDepositIsSourced = planRule(({ terms, sources }) => {
	const isSourced = sources.some(({ fact }) => fact === 'facts.deposit');
	return (terms as Exits).exits
		.filter(({ rule, blockedByDeposit }) => rule.kind !== 'none-needed' && blockedByDeposit === 'no' && !isSourced)
		.map(({ id }) => `${id} says without a source that no deposit blocks it`);
});
