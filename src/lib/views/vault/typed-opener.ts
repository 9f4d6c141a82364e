import { parseRecoveryCode } from '$lib/db/vault/recovery-code';
import type { Typed, VaultIssue } from '$lib/db/vault/vault';
import { m } from '$lib/i18n/paraglide/messages';
import { vaultIssueWords } from '$lib/i18n/words/vault-words';
import { readingsOf } from '$lib/platform/age/passphrase';

/** One field takes either: what passes the check of a printed code is one. */
export function typedOpener(text: string): Typed {
	if (parseRecoveryCode(text)) return { by: 'recovery', text };
	const [likeliest = text, ...others] = readingsOf(text);
	return { by: 'passphrase', text: likeliest, others };
}

export function issueSentence(issue: VaultIssue): string {
	return issue.issue === 'wait' ? m.vault_wait({ seconds: issue.seconds }) : vaultIssueWords[issue.issue]();
}
