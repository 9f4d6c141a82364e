/** `npm start`: builds if needed, then serves. */
import { buildFolder, ensureBuild } from './builds.js';
import { startServer } from './serve.js';

ensureBuild('site');
const { url } = await startServer({ root: buildFolder('site'), port: Number(process.env.PORT ?? 4173) });
console.log(`Simfolio: ${url}/`);
