import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '$lib/domain/plan/plan';
import { planRule } from './fault';

/** What has to be exact, once more from the notes: labels by channel, addresses, numbers and codes. */
export interface SheetLastStep {
	labels?: Readonly<Record<string, readonly string[]>>;
	links?: readonly string[];
	numbers?: readonly string[];
	codes?: readonly string[];
}

/** The labels, addresses, numbers and codes of a plan are those of its sheet: a slip in one of them sends people astray. */
export function lastStepsAreTheSheets(sheet: readonly { id: string; lastStep?: SheetLastStep }[]) {
	return planRule((plan) => {
		const wanted = sheet.find(({ id }) => id === plan.id)?.lastStep;
		const said = lastStepOf(plan);
		if (!wanted) return said ? ['its last step is not in the sheet'] : [];
		return (['labels', 'links', 'numbers', 'codes'] as const)
			.filter((name) => !isDeepStrictEqual(sorted(said?.[name]), sorted(wanted[name])))
			.map((name) => `${name} differ from the sheet: ${JSON.stringify(said?.[name] ?? null)}`);
	});
}

/** Undefined where the plan says no more than its ways in a sentence. */
function lastStepOf({ facts }: Plan): SheetLastStep | undefined {
	const { ways = [], keep, returning, contacts = [], helpLines = [], lossLines = [] } = facts;
	const guided = ways.some(({ path, asks, confirms, stops, counts }) => path ?? asks ?? confirms ?? stops ?? counts);
	if (!guided && !keep && !returning && contacts.length === 0 && helpLines.length === 0) return undefined;
	const labels = ways.flatMap(({ channel, exit, path = [] }) => {
		const own = path.flatMap((stop) => ('label' in stop ? [stop.label] : []));
		return own.length > 0 ? [[exit === undefined ? channel : `${channel}/${exit}`, own] as const] : [];
	});
	const links = [
		...ways.flatMap(({ url, booking }) => [url, booking]),
		...(keep?.ways ?? []).map(({ url }) => url),
		returning?.url,
		...contacts.flatMap(({ url, address }) => [url, address])
	].filter((text) => text !== undefined);
	const lines = [...ways.flatMap((way) => way.lines ?? []), ...helpLines, ...lossLines];
	const codes = [...(keep?.check ?? []), ...(keep?.ways ?? []).flatMap((way) => way.codes ?? [])].map((code) =>
		code.kind === 'dial' ? code.dial : `${code.text} → ${code.to}`
	);
	return {
		...(labels.length > 0 && { labels: Object.fromEntries(labels) }),
		...(links.length > 0 && { links: [...new Set(links)] }),
		...(lines.length > 0 && { numbers: [...new Set(lines.map(({ number }) => number))] }),
		...(codes.length > 0 && { codes })
	};
}

/** Labels keep their order, which is the order of the taps; lists of the rest do not matter. */
function sorted(part: SheetLastStep[keyof SheetLastStep]): unknown {
	return Array.isArray(part) ? part.toSorted() : part;
}
