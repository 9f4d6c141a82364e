import type { Sim, Subscription } from './subscription';

/** The SIMs with this serial number at the first; without one it has none. */
export function withIccid(sims: Subscription['sims'], iccid: string | undefined): readonly Sim[] {
	const [first = {}, ...others] = sims;
	const { iccid: _, ...rest } = first;
	const sim = { ...rest, ...(iccid !== undefined && { iccid }) };
	return Object.keys(sim).length === 0 ? others : [sim, ...others];
}
