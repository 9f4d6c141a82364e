/** One cell: said by a source, not known, said in two ways, or nothing to know. */
export type Mark = 'known' | 'unknown' | 'disputed' | 'none';
export const SIGNS: Record<Mark, string> = { known: '✓', unknown: '?', disputed: '≠', none: '–' };
