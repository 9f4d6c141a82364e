/// <reference types="trusted-types" />
declare global {
	namespace App {}
}

export {};
