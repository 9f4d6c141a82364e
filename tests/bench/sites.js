import { execFileSync } from 'node:child_process';
import { X509Certificate, createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answersOf } from '../../scripts/serve.js';

/** @typedef {{ pathname: string, type: string, size: number, at: number }} Served what went over the line: size compressed, without headers; when, in ms */
/** @typedef {Awaited<ReturnType<typeof openSite>>} Site */

/** A key of this run alone, and what makes one browser trust it. */
export function makeCertificate() {
	const folder = mkdtempSync(path.join(tmpdir(), 'simfolio-key-'));
	const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
	const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
	try {
		execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
		const pair = { key: readFileSync(key), cert: readFileSync(cert) };
		const { publicKey } = new X509Certificate(pair.cert);
		const digest = createHash('sha256')
			.update(publicKey.export({ type: 'spki', format: 'der' }))
			.digest('base64');
		return { ...pair, browserArgument: `--ignore-certificate-errors-spki-list=${digest}` };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Lighthouse's "slow 4G", for everything that is asked for, also by a worker, which the browser's own switch spares. */
export const LINE = { latency: 150, bytesPerMs: (1638.4 * 1024) / 8 / 1000 };

/** A host compresses before the first visitor comes. @param {string} root @param {ReturnType<typeof answersOf>} answer */
function compressAll(root, answer) {
	for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
		answer({ url: `/${name}`, method: 'GET', headers: { 'accept-encoding': 'br' } });
	}
}

/**
 * A folder served as static hosts do today: over HTTP/2, for HTTP/1.1 asks for six files at a time and would make the
 * number of files count for more than their size. The port stays when it is stopped and started. Where it is started
 * `slow`, all answers share one line.
 * @param {string} root @param {{ key: Buffer, cert: Buffer }} certificate
 */
export async function openSite(root, certificate) {
	const answer = answersOf({ root, brotliQuality: 11 });
	compressAll(root, answer);
	/** @type {Served[]} */
	const served = [];
	/** @type {Set<import('node:http2').Http2Session>} */
	const sessions = new Set();
	const { key, cert } = certificate;
	let slow = false;
	let freeAt = 0;
	/** When the last byte of an answer is through, in ms from now. @param {number} size */
	const throughIn = (size) => {
		if (!slow) return 0;
		const now = performance.now();
		freeAt = Math.max(freeAt, now + LINE.latency) + size / LINE.bytesPerMs;
		return freeAt - now;
	};
	const listen = (/** @type {number} */ port) => {
		const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
			const { status, headers, body } = answer(request);
			const { pathname } = new URL(request.url, 'https://localhost');
			const size = body?.length ?? 0;
			const send = () => {
				if (response.destroyed) return;
				served.push({ pathname, type: String(headers['content-type']), size, at: performance.now() });
				response.writeHead(status, headers);
				response.end(body ?? '');
			};
			const wait = throughIn(size);
			if (wait > 0) setTimeout(send, wait);
			else send();
		});
		server.on('session', (session) => {
			sessions.add(session);
			session.on('close', () => sessions.delete(session));
		});
		/** @type {Promise<typeof server>} */
		const listening = new Promise((resolve, reject) => {
			server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
		});
		return listening;
	};
	let server = await listen(0);
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	/** @returns {Promise<void>} */
	const stop = () =>
		new Promise((resolve) => {
			if (!server.listening) return resolve();
			server.close(() => resolve());
			for (const session of sessions) session.destroy();
		});
	return {
		url: `https://localhost:${port}/`,
		served,
		stop,
		async start(options = { slow: false }) {
			await stop();
			slow = options.slow;
			served.length = 0;
			server = await listen(port);
		}
	};
}
