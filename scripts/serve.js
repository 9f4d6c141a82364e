/**
 * Serves a build as a static host would: the README, the end-to-end tests and the bench all use this one.
 *   node scripts/serve.js [--root build] [--base /sub] [--port 4173] [--cache-control max-age=600]
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json'
};
const COMPRESSED = ['.css', '.html', '.js', '.json', '.svg', '.txt', '.wasm', '.webmanifest'];

/** @typedef {{ matches: (pathname: string) => boolean, remove: string[], add: [string, string][] }} HeaderRule */

/** Reads the `_headers` file that Cloudflare Pages and Netlify read. `! Name` takes back what an earlier rule said. @param {string} text */
function parseHeaders(text) {
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		const content = line.trim();
		if (content === '' || content.startsWith('#')) continue;
		if (line.startsWith('/')) {
			const prefix = content.endsWith('*') ? content.slice(0, -1) : undefined;
			rules.push({
				matches: (pathname) => (prefix === undefined ? pathname === content : pathname.startsWith(prefix)),
				remove: [],
				add: []
			});
		} else if (content.startsWith('! ')) rules.at(-1)?.remove.push(content.slice(2).toLowerCase());
		else {
			const colon = content.indexOf(':');
			rules.at(-1)?.add.push([content.slice(0, colon).trim().toLowerCase(), content.slice(colon + 1).trim()]);
		}
	}
	return rules;
}

/** @param {HeaderRule[]} rules @param {string} pathname */
function headersFor(rules, pathname) {
	/** @type {Map<string, string>} */
	const headers = new Map();
	for (const { remove, add } of rules.filter((rule) => rule.matches(pathname))) {
		for (const name of remove) headers.delete(name);
		for (const [name, value] of add) {
			const earlier = headers.get(name);
			headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
		}
	}
	return Object.fromEntries(headers);
}

/** @param {string} root @param {string} pathname @returns {string | undefined} the file that answers, never one outside of `root` */
function fileFor(root, pathname) {
	const wanted = path.join(root, path.normalize(pathname));
	if (!wanted.startsWith(root) || pathname === '/_headers') return undefined;
	const candidates = pathname.endsWith('/') ? [path.join(wanted, 'index.html')] : [wanted, `${wanted}.html`];
	return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}

/** @param {string} url @param {string} base @returns {string | undefined} the path below `base`; undefined outside of it */
function pathBelow(url, base) {
	try {
		const pathname = decodeURIComponent(new URL(url, 'http://host').pathname);
		if (pathname === base) return '/';
		return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
	} catch {
		return undefined;
	}
}

const encoders = {
	/** @param {Buffer} body @param {number} quality */
	br: (body, quality) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
	/** @param {Buffer} body */
	gzip: (body) => gzipSync(body)
};

/** @param {Pick<import('node:http').IncomingMessage, 'headers'>} request @param {string} extension @returns {'br' | 'gzip' | undefined} */
function encodingFor(request, extension) {
	const accepted = String(request.headers['accept-encoding'] ?? '');
	if (!COMPRESSED.includes(extension)) return undefined;
	if (/\bbr\b/.test(accepted)) return 'br';
	return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

/** Compressed once per process, however many servers the tests start. @type {Map<string, Buffer>} */
const bodies = new Map();

/** @param {string} file @param {'br' | 'gzip' | undefined} encoding @param {number} quality */
function bodyOf(file, encoding, quality) {
	const key = `${file} ${statSync(file).mtimeMs} ${encoding} ${quality}`;
	const known = bodies.get(key);
	if (known !== undefined) return known;
	const plain = readFileSync(file);
	const body = encoding === undefined ? plain : encoders[encoding](plain, quality);
	bodies.set(key, body);
	return body;
}

/** @typedef {{ root: string, base?: string, cacheControl?: string, headers?: boolean, brotliQuality?: number }} Hosting */

/**
 * What a static host answers, whatever carries it: plain HTTP here, HTTP/2 in the bench.
 * @param {Hosting} hosting
 * @returns {(request: Pick<import('node:http').IncomingMessage, 'url' | 'method' | 'headers'>) =>
 *   { status: number, headers: Record<string, string | number>, body: Buffer | undefined }}
 */
export function answersOf({ root, base = '', cacheControl, headers = true, brotliQuality = 5 }) {
	const folder = path.resolve(root);
	const headersFile = path.join(folder, '_headers');
	const rules = headers && existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];

	return (request) => {
		const pathname = pathBelow(request.url ?? '/', base);
		const found = pathname === undefined ? undefined : fileFor(folder, pathname);
		// A page that was not built is the app's to answer; a file that is missing must not be answered with a page.
		const isPage = pathname !== undefined && !pathname.startsWith('/_') && path.extname(pathname) === '';
		const file = found ?? (isPage ? fileFor(folder, '/200.html') : undefined);
		if (pathname === undefined || file === undefined) {
			return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('Not found') };
		}
		const extension = path.extname(file);
		const encoding = encodingFor(request, extension);
		const body = bodyOf(file, encoding, brotliQuality);
		const answer = {
			...headersFor(rules, pathname),
			...(cacheControl !== undefined && { 'cache-control': cacheControl }),
			...(encoding && { 'content-encoding': encoding }),
			vary: 'accept-encoding',
			'content-type': TYPES[extension] ?? 'application/octet-stream',
			'content-length': body.length
		};
		return { status: 200, headers: answer, body: request.method === 'HEAD' ? undefined : body };
	};
}

/**
 * @param {Hosting & { port?: number }} options
 *   `base` like '/sub'; `port` 0 takes a free one; `cacheControl` replaces what `_headers` says, for every file;
 *   `headers: false` leaves `_headers` unread, as GitHub Pages does.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` without a trailing slash, `base` included
 */
export async function startServer({ port = 0, ...hosting }) {
	const answer = answersOf(hosting);
	const server = createServer((request, response) => {
		const { status, headers, body } = answer(request);
		response.writeHead(status, headers).end(body);
	});
	await new Promise((resolve, reject) =>
		server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined))
	);
	const address = server.address();
	const taken = typeof address === 'object' && address !== null ? address.port : port;
	return {
		url: `http://localhost:${taken}${hosting.base ?? ''}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			root: { type: 'string', default: 'build' },
			base: { type: 'string', default: '' },
			port: { type: 'string', default: '4173' },
			'cache-control': { type: 'string' }
		}
	});
	const { url } = await startServer({
		root: values.root,
		base: values.base,
		port: Number(values.port),
		...(values['cache-control'] !== undefined && { cacheControl: values['cache-control'] })
	});
	console.log(`${url}/`);
}
