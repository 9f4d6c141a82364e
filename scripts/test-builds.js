/**
 * Makes the builds that the end-to-end tests serve, where they are not current.
 * With a name, that one from scratch, and prints what the build said: node scripts/test-builds.js next
 */
import { BUILDS, ensureBuild } from './builds.js';

const names = /** @type {(keyof typeof BUILDS)[]} */ (Object.keys(BUILDS));
const wanted = names.find((name) => name === process.argv[2]);
if (wanted === undefined) names.forEach((name) => ensureBuild(name));
else console.log(ensureBuild(wanted, { force: true }));
