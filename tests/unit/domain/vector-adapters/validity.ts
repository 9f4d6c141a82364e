import type { Adapters } from './adapter';

export const validity: Adapters = {};
