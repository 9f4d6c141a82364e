import { expect, test } from 'vitest';
import type { PlanFacts } from '$lib/domain/plan/plan';
import {
	checkedWords,
	factName,
	knowledgeOf,
	pageNames,
	pageWords,
	saysHowToLeave,
	unknownOf
} from '$lib/i18n/words/knowledge-words';

const silent: PlanFacts = { fees: [], documents: [], blockers: [], risks: [], notes: [] };
const text = (en: string) => ({ en, 'zh-Hans': en });

test('every kind of fact has its place', () => {
	const facts: PlanFacts = {
		fees: [{ kind: 'fixed', amount: { minor: 1100, currency: 'JPY' } }],
		refund: text('Refund'),
		documents: [text('Passport')],
		blockers: [text('Debt')],
		identity: text('Identity'),
		portOut: text('MNP'),
		lost: text('Call'),
		ifNotCancelled: text('Goes on'),
		risks: [text('Old page')],
		notes: [text('Note')],
		reissue: text('Reissue'),
		ways: [
			{ channel: 'phone', how: text('Ask'), lines: [{ number: '151' }], url: 'https://carrier.example/' },
			{ channel: 'post', exit: 'cooling-off' }
		],
		lossLines: [{ number: '0120-524-360' }],
		disputed: [
			{ fact: 'terms.lives.number', readings: [text('180 days'), text('365 days')] },
			{ fact: 'facts.refund', readings: [text('None'), text('Half')] }
		]
	};
	expect(knowledgeOf(facts)).toEqual([
		{
			title: 'What leaving costs and needs',
			facts: [
				{ name: 'Fees', texts: ['¥1,100'] },
				{ name: 'Refund', texts: ['Refund'] },
				{ name: 'What they want to see', texts: ['Passport'] },
				{ name: 'What may stop it', texts: ['Debt'] },
				{ name: 'If you do nothing', texts: ['Goes on'] }
			]
		},
		{
			title: 'Where to ask',
			facts: [
				{ name: 'By phone', texts: ['Ask'], lines: [{ number: '151' }], url: 'https://carrier.example/' },
				{ name: 'By letter · Withdraw within 8 days', texts: [] }
			]
		},
		{
			title: 'Number, identity, new SIM',
			facts: [
				{ name: 'Taking the number along', texts: ['MNP'] },
				{ name: 'Identity', texts: ['Identity'] },
				{ name: 'New SIM or eSIM', texts: ['Reissue'] }
			]
		},
		{ title: 'If it is lost or stolen', facts: [{ name: '', texts: ['Call'], lines: [{ number: '0120-524-360' }] }] },
		{ title: 'More about this plan', facts: [{ name: '', texts: ['Note'] }] },
		{
			title: 'Where pages disagree',
			facts: [
				{
					name: 'how long it lasts: pages do not agree. The earlier date counts here.',
					texts: ['180 days', '365 days']
				},
				{ name: 'refund: pages do not agree.', texts: ['None', 'Half'] }
			]
		}
	]);
	expect(unknownOf(facts)).toEqual([]);
});

test('a plan about which nothing is known shows no groups, and is known to be silent', () => {
	expect(knowledgeOf(silent)).toEqual([]);
	expect(saysHowToLeave(silent)).toBe(false);
	expect(saysHowToLeave({ ...silent, lost: text('Call') })).toBe(true);
});

test('what is not known is named, the fee in its own place', () => {
	const facts = { ...silent, refund: text('None') };
	expect(unknownOf(facts)).toEqual(['papers', 'where to ask', 'lost or stolen', 'doing nothing']);
	expect(knowledgeOf(facts)[0]?.facts[0]).toEqual({ name: 'Fees', texts: ['Not known. Ask before you cancel.'] });
});

test.each([
	['terms.exits.cancel', 'how it ends'],
	['facts.ways', 'where to ask'],
	['terms', 'its rules']
])('a source of %s speaks of: %s', (path, name) => expect(factName(path)).toBe(name));

test('two pages for the same fact are kept apart', () => {
	const page = {
		facts: ['facts.fees'],
		oldest: '2026-11-02',
		newest: '2026-11-02',
		confidence: 'high',
		seen: 'direct'
	} as const;
	expect(pageNames([page, { ...page, facts: ['facts.fees', 'facts.refund'] }, page])).toEqual([
		'fees',
		'fees, refund',
		'fees (2)'
	]);
});

test('the day of a page is said where it is not that of the others', () => {
	const page = {
		url: 'https://carrier.example/',
		facts: [],
		oldest: '2026-10-02',
		newest: '2026-10-02',
		confidence: 'medium',
		seen: 'cited'
	} as const;
	expect(pageWords(page, '2026-10-02')).toBe('fairly sure · quoted by others, not opened by us');
	expect(pageWords(page, '2026-11-02')).toBe(
		'fairly sure · quoted by others, not opened by us · checked Fri 2 Oct 2026'
	);
	expect(checkedWords({ oldest: '2026-10-02', newest: '2026-11-02' })).toBe('checked Fri 2 Oct 2026 to Mon 2 Nov 2026');
});

test('where nothing has to be cancelled, neither papers nor a way to ask are missed, and the fee line says so', () => {
	const facts = { ...silent, refund: text('None') };
	expect(unknownOf(facts, true)).toEqual(['lost or stolen', 'doing nothing']);
	expect(knowledgeOf(facts, true)[0]?.facts[0]?.texts).toEqual(['Nothing has to be cancelled, and no fee is known.']);
});
