/// <reference types="trusted-types" />
declare global {
	/** `src/first-look.js`, made small; known while the site is built. */
	const FIRST_LOOK: string;
	namespace App {}
	// What some browsers have besides the standard types: asked for before it is used.
	interface Window {
		showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
	}
	interface FileSystemHandle {
		queryPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
		requestPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
	}
}

export {};
