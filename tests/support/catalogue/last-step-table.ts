import type { CatalogueEntry } from '$lib/catalogue/catalogue';
import type { Plan, PlanFacts, Way } from '$lib/domain/plan/plan';
import { usualTerms } from '$lib/domain/procedure/of-plan';
import { SIGNS, type Mark } from './marks';

const COLUMNS = ['request path', 'link', 'phone home', 'phone abroad', 'loss', 'keep', 'return', 'deposit'] as const;
type Row = Record<(typeof COLUMNS)[number], Mark>;

/** Of docs/catalogue.md: how exactly one asks, calls, keeps and returns, product by product. */
export function lastStepTable(entries: readonly CatalogueEntry[]): readonly string[] {
	const rows = entries.map(({ carrier, plan }) => ({ id: plan.id, row: lastStepMarks(plan, carrier.country) }));
	const counts = (['known', 'unknown', 'disputed', 'none'] as const).map((mark) => {
		const cells = COLUMNS.map((column) => rows.filter(({ row }) => row[column] === mark).length);
		return `| ${[SIGNS[mark], ...cells].join(' | ')} |`;
	});
	return [
		'## The last step',
		'',
		'How exactly one asks, calls, keeps and returns. `request path` is the way in the carrier’s own labels, `link` an address deeper than the front page.',
		'',
		`| | ${COLUMNS.join(' | ')} |`,
		`|---|${COLUMNS.map(() => '--:').join('|')}|`,
		...counts,
		'',
		`| id | ${COLUMNS.join(' | ')} |`,
		`|---|${COLUMNS.map(() => ':-:').join('|')}|`,
		...rows.map(({ id, row }) => `| ${[`\`${id}\``, ...COLUMNS.map((column) => SIGNS[row[column]])].join(' | ')} |`)
	];
}

function lastStepMarks(plan: Plan, country: string): Row {
	const { facts } = plan;
	const { exits, lives, returnDuty } = usualTerms(plan);
	const asked = exits.some(({ rule }) => rule.kind !== 'none-needed');
	const online = exits.some(({ channels }) =>
		channels.some(({ kind, available }) => (kind === 'online' || kind === 'app') && available !== 'no')
	);
	const lines = phonesOf(facts);
	const returns = plan.form.includes('pocket-wifi') || (returnDuty !== undefined && returnDuty.required !== 'no');
	const keeps = lives.some(({ rule }) => rule.kind === 'rolling' || rule.kind === 'recurring');
	const lent = asked || returns;
	return {
		'request path': marked(plan, 'ways', pathsOf(facts).length > 0, asked && online),
		link: marked(plan, 'ways', facts.ways?.some(isDeep) === true, asked && online),
		'phone home': marked(
			plan,
			'helpLines',
			lines.some(({ number, fromAbroad }) => !fromAbroad || isLocal(number, country)),
			true
		),
		'phone abroad': marked(plan, 'helpLines', lines.some(isFromAbroad), true),
		loss: marked(plan, 'lossLines', facts.lossLines !== undefined || facts.lost !== undefined, true),
		keep: marked(plan, 'keep', facts.keep !== undefined, keeps && plan.intent === 'keep'),
		return: marked(plan, 'returning', facts.returning !== undefined || returnDuty?.required === 'no', returns),
		deposit: marked(plan, 'deposit', facts.deposit !== undefined, lent && plan.billing !== 'prepaid')
	};
}

function marked({ facts }: Plan, field: keyof PlanFacts, known: boolean, needed: boolean): Mark {
	const isDisputed = facts.disputed?.some(
		({ fact }) => fact === `facts.${field}` || fact.startsWith(`facts.${field}.`)
	);
	if (isDisputed) return 'disputed';
	if (known) return 'known';
	return needed ? 'unknown' : 'none';
}

function pathsOf({ ways = [] }: PlanFacts): readonly Way[] {
	return ways.filter(({ path }) => path?.some((stop) => 'label' in stop));
}

function isDeep({ url }: Way): boolean {
	return url !== undefined && new URL(url).pathname.length > 1;
}

function phonesOf({ ways = [], helpLines = [], lossLines = [] }: PlanFacts) {
	return [...ways.flatMap(({ lines = [] }) => lines), ...helpLines, ...lossLines];
}

/** A city without area codes: its number in full is dialled at home as well. */
function isLocal(number: string, country: string): boolean {
	return country === 'HK' && number.startsWith('+852');
}

function isFromAbroad({ number, fromAbroad }: { number: string; fromAbroad?: true }): boolean {
	return fromAbroad === true || number.startsWith('+');
}
