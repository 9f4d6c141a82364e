import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifySync } from 'vite';

const name = fileURLToPath(new URL('../../src/first-look.js', import.meta.url));

/** The one script that stands in the page of Due itself, as it stands there. */
export const FIRST_LOOK = minifySync(name, readFileSync(name, 'utf8')).code.trim();

/** What the policy of every page allows it by. @type {`sha256-${string}`} */
export const FIRST_LOOK_HASH = `sha256-${createHash('sha256').update(FIRST_LOOK).digest('base64')}`;
