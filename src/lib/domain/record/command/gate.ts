import type { ActivityKind } from '../activity';
import { addMonths, type CivilDate } from '../../base/civil-date';
import { isWithinHorizon } from '../../base/horizon';

/**
 * What a date stands for.
 * - `event` (a use, a payment, a loss) has happened: today at the latest, seldom more than a year ago.
 * - `origin` (purchase, activation, papers) has happened too, perhaps years ago.
 * - `planned` (start of a rental or a contract) may lie ahead, and may be years ago.
 * - `ahead` is an end, a due date, an appointment or "needed until".
 */
export type DateRole = 'event' | 'origin' | 'planned' | 'ahead';

/** Why a date does not pass: the first two are refused, `far-off` is asked back and passes where the user insists. */
export type DateFault = 'beyond-horizon' | 'in-future' | 'far-off';

/** The gate for every date that enters a record, by form, dialog, button or file. `today` is the record's. */
export function dateFault(date: CivilDate, role: DateRole, today: CivilDate, insisted = false): DateFault | undefined {
	if (!isWithinHorizon(date)) return 'beyond-horizon';
	if ((role === 'event' || role === 'origin') && date > today) return 'in-future';
	if (insisted) return undefined;
	const longAgo = (role === 'event' || role === 'ahead') && date < addMonths(today, -12);
	return longAgo || date > addMonths(today, 12) ? 'far-off' : undefined;
}

/** The role of the date that a fact of this kind happened on; dates inside a fact (an end, a due date) are `ahead`. */
export function roleOf(kind: ActivityKind): DateRole {
	switch (kind) {
		case 'bought':
		case 'installed':
		case 'activated':
		case 'first-use':
		case 'contract-document':
			return 'origin';
		case 'rental-start':
		case 'contract-start':
			return 'planned';
		case 'appointment':
			return 'ahead';
		case 'sms':
		case 'call':
		case 'data':
		case 'top-up':
		case 'pack-bought':
		case 'suspended':
		case 'resumed':
		case 'lost':
		case 'found':
		case 'port-code':
		case 'ported-out':
		case 'returned':
		case 'cancel-requested':
		case 'cancel-confirmed':
		case 'cancel-withdrawn':
		case 'reinstated':
		case 'end-seen':
		case 'charge':
		case 'payment':
		case 'credit':
		case 'refund':
		case 'deposit-paid':
		case 'deposit-returned':
		case 'value-seen':
		case 'edited':
		case 'note':
		case 'retracted':
			return 'event';
	}
}
