import type { PhoneLine } from '$lib/domain/plan/plan';
import type { Procedure } from '$lib/domain/procedure/procedure';
import type { Registration } from '$lib/domain/record/subscription';

/** The numbers that take a cancellation, else those of any channel, else the one that the user noted. */
export function callLines({ channels }: Procedure, registration: Registration | undefined): readonly PhoneLine[] {
	const byPhone = channels.find(({ kind }) => kind === 'phone')?.lines;
	if (byPhone) return byPhone;
	const hotline = registration?.hotline;
	return hotline === undefined ? [] : [{ number: hotline }];
}
