type Bytes = Uint8Array<ArrayBuffer>;

/** A passkey that gives out the same 32 secret bytes whenever its owner agrees. */
export interface Passkey {
	credentialId: Bytes;
	question: Bytes; // what it is asked, each time the same
	secret: Bytes;
}

const PATIENCE = 120_000; // ms

/** Whether this browser may have passkeys that can give out a secret (WebAuthn PRF). The device is asked by `makePasskey`. */
export async function canHavePasskeys(): Promise<boolean> {
	if (!('PublicKeyCredential' in globalThis) || !('credentials' in navigator)) return false;
	try {
		const capabilities = await PublicKeyCredential.getClientCapabilities();
		if (capabilities['extension:prf'] !== undefined) return capabilities['extension:prf'];
	} catch {
		// An older browser: whether it can is told when a passkey is made.
	}
	return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
}

/**
 * `undefined` where the user or the browser refuses, or where the passkey gives out no secret or not twice the same one,
 * as some versions of iOS did (18.0 to 18.3).
 */
export async function makePasskey(name: string): Promise<Passkey | undefined> {
	const question = random(32);
	const credential = await credentialOf(() =>
		navigator.credentials.create({
			publicKey: {
				rp: { name },
				user: { id: random(16), name, displayName: name },
				challenge: random(32),
				pubKeyCredParams: [
					{ type: 'public-key', alg: -7 },
					{ type: 'public-key', alg: -257 }
				],
				authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
				extensions: { prf: { eval: { first: question } } },
				timeout: PATIENCE
			}
		})
	);
	if (!credential?.getClientExtensionResults().prf?.enabled) return undefined;
	const credentialId = new Uint8Array(credential.rawId);
	const told = secretIn(credential);
	const secret = await askPasskey(credentialId, question);
	if (!secret || (told && told.some((byte, place) => byte !== secret[place]))) return undefined;
	return { credentialId, question, secret };
}

/** The secret; `undefined` where the user or the browser refuses. */
export async function askPasskey(credentialId: Bytes, question: Bytes): Promise<Bytes | undefined> {
	const credential = await credentialOf(() =>
		navigator.credentials.get({
			publicKey: {
				challenge: random(32),
				allowCredentials: [{ type: 'public-key', id: credentialId }],
				userVerification: 'required',
				extensions: { prf: { eval: { first: question } } },
				timeout: PATIENCE
			}
		})
	);
	return credential && secretIn(credential);
}

async function credentialOf(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | undefined> {
	try {
		const credential = await ask();
		return credential instanceof PublicKeyCredential ? credential : undefined;
	} catch {
		return undefined; // cancelled, timed out, or not there: browsers do not say which
	}
}

function secretIn(credential: PublicKeyCredential): Bytes | undefined {
	const first = credential.getClientExtensionResults().prf?.results?.first;
	if (first === undefined) return undefined;
	const bytes = ArrayBuffer.isView(first)
		? Uint8Array.from(new Uint8Array(first.buffer, first.byteOffset, first.byteLength))
		: Uint8Array.from(new Uint8Array(first));
	return bytes.length === 32 ? bytes : undefined;
}

function random(count: number): Bytes {
	return crypto.getRandomValues(new Uint8Array(count));
}
