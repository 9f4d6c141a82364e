import type { Draft } from '$lib/domain/plan/plan';
import type { Exit } from '$lib/domain/cancellation/cancellation';

/** It ends by its own rule, and nobody has to be asked. A plan where one may ask all the same names its channels. */
export const nothingToCancel = {
	id: 'none',
	rule: { kind: 'none-needed' },
	serviceEnds: 'with-rule',
	blockedByDebt: 'no',
	blockedByDeposit: 'no',
	channels: []
} as const satisfies Draft<Exit>;

/** It has to be cancelled, and no page was found that says how or until when. */
export const howToLeaveUnknown = {
	id: 'cancel',
	rule: { kind: 'unknown' },
	serviceEnds: 'unknown',
	blockedByDebt: 'unknown',
	blockedByDeposit: 'unknown',
	channels: []
} as const satisfies Draft<Exit>;
