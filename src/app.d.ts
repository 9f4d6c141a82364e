/// <reference types="trusted-types" />
declare global {
	/** `src/first-look.js`, made small; known while the site is built. */
	const FIRST_LOOK: string;
	namespace App {}
}

export {};
