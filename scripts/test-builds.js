/** Makes the builds that the end-to-end tests serve, where they are not current. */
import { BUILDS, ensureBuild } from './builds.js';

/** @type {(keyof typeof BUILDS)[]} */
const names = ['site', 'next', 'base'];
for (const name of names) ensureBuild(name);
