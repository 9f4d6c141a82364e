import type { Adapters } from './adapter';

export const cancellation: Adapters = {};
