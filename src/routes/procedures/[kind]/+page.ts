import { PROCEDURE_TOPICS } from '$lib/domain/procedure/topic';

/** One shell per kind of general advice; a plan's own procedure is a query on any of them. */
export const entries = () => PROCEDURE_TOPICS.map((kind) => ({ kind }));
