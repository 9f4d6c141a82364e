export function canChooseFolder(): boolean {
	return typeof window.showDirectoryPicker === 'function';
}

/** Call it straight from a tap. `undefined` where nothing was chosen. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
	try {
		return await window.showDirectoryPicker?.({ id: 'simfolio-backup', mode: 'readwrite' });
	} catch {
		return undefined;
	}
}

/** Call it straight from a tap, for the browser may ask again. Answers whether the whole file lies there. */
export async function writeInto(folder: FileSystemDirectoryHandle, file: File): Promise<boolean> {
	try {
		if (!(await mayWrite(folder))) return false;
		const handle = await folder.getFileHandle(file.name, { create: true });
		const stream = await handle.createWritable();
		await stream.write(file);
		await stream.close();
		return (await handle.getFile()).size === file.size;
	} catch {
		return false; // a stick that was pulled out, a folder that is gone
	}
}

async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
	const wanted = { mode: 'readwrite' } as const;
	if ((await folder.queryPermission?.(wanted)) === 'granted') return true;
	return (await folder.requestPermission?.(wanted)) === 'granted';
}
