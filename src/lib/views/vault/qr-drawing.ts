import { encode } from 'uqr';

/** Light modules around it that every reader wants (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A QR code to be drawn as one path: a unit is a module, and the quiet zone is part of it. */
export interface QrDrawing {
	size: number;
	path: string; // the dark modules, a run of them each
}

/** Throws where the text is too long for any QR code. */
export function qrDrawing(text: string): QrDrawing {
	const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
	return {
		size,
		path: data.flatMap((row, y) => runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('')
	};
}

/** Where dark modules begin in a row, and how many of them follow. */
function runsIn(row: readonly boolean[]): readonly (readonly [number, number])[] {
	const runs: [number, number][] = [];
	for (const [x, isDark] of row.entries()) {
		const last = runs.at(-1);
		if (!isDark) continue;
		if (last && last[0] + last[1] === x) last[1] += 1;
		else runs.push([x, 1]);
	}
	return runs;
}
