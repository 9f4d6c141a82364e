import { leavesOf, planRule } from './fault';

interface ExitShape {
	id: string;
	rule: { kind?: string };
	nature?: string;
	blackoutDays?: readonly number[];
}

const UNDATED = ['none-needed', 'unknown', 'anytime'];

/** What types cannot say: natures only where there is a date, whole money, rising tiers, steps in order of time. */
export const rulesMakeSense = planRule(({ terms, facts }) => {
	const { exits } = terms as { exits: readonly ExitShape[] };
	return [
		...exits.flatMap(({ id, rule, nature, blackoutDays = [] }) => [
			...(nature !== undefined && UNDATED.includes(rule.kind ?? '') ? [`exit ${id} has a nature and no date`] : []),
			...(nature === undefined && rule.kind !== undefined && !UNDATED.includes(rule.kind)
				? [`exit ${id} has a date and no nature`]
				: []),
			...(blackoutDays.some((day) => day === 0 || Math.abs(day) > 31)
				? [`exit ${id} is closed on a day outside the month`]
				: [])
		]),
		...[...leavesOf({ terms, facts })].flatMap(([path, value]) => faultsOf(path, value))
	];
});

function faultsOf(path: string, value: unknown): readonly string[] {
	if (path.endsWith('.minor') && !Number.isInteger(value)) return [`${path} is not whole`];
	if (
		path.endsWith('.tiers') &&
		!isRising((value as { atLeast: { minor: number } }[]).map(({ atLeast }) => atLeast.minor))
	)
		return [`${path} do not rise`];
	if (!path.endsWith('.afterEnd') && !path.endsWith('.ifUnpaid')) return [];
	const days = (value as { after: { days?: number } }[]).flatMap(({ after }) => after.days ?? []);
	return isRising(days, true) ? [] : [`${path} is not in order of time`];
}

function isRising(numbers: readonly number[], mayRepeat = false): boolean {
	return numbers.every((each, index) => {
		const before = numbers[index - 1];
		return before === undefined || (mayRepeat ? each >= before : each > before);
	});
}
