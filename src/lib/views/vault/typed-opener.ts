import { parseRecoveryCode } from '$lib/db/vault/recovery-code';
import type { Typed, VaultIssue } from '$lib/db/vault/vault';
import { m } from '$lib/i18n/paraglide/messages';
import { vaultIssueWords } from '$lib/i18n/words/vault-words';

export const SHORTEST_PASSPHRASE = 12;

/** One field takes either: what passes the check of a printed code is one. */
export function typedOpener(text: string): Typed {
	return { by: parseRecoveryCode(text) ? 'recovery' : 'passphrase', text };
}

export function issueSentence(issue: VaultIssue): string {
	return issue.issue === 'wait' ? m.vault_wait({ seconds: issue.seconds }) : vaultIssueWords[issue.issue]();
}
