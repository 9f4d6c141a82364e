import type { PictureRow, TripPicture } from './picture';

/** The tokens that a picture is drawn with, as the page's own style has them. */
export interface Palette {
	ground: string;
	paper: string;
	ink: string;
	quiet: string;
	line: string;
	missing: string;
	family: string;
}

const WIDTH = 540;
const SCALE = 2; // sharp on a phone
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const NAMES = 132;
const ROW = 26;
const BAR = 16;

interface Pen {
	context: CanvasRenderingContext2D;
	palette: Palette;
	y: number;
}

/** Draws the whole picture and makes the canvas as high as it needs. `false` where the browser gives no canvas. */
export function drawPicture(canvas: HTMLCanvasElement, picture: TripPicture, palette: Palette): boolean {
	const context = canvas.getContext('2d');
	if (!context) return false;
	canvas.width = WIDTH * SCALE;
	// Drawn twice: the first time tells how high it is.
	const height = contents({ context, palette, y: MARGIN }, picture);
	canvas.height = height * SCALE;
	context.scale(SCALE, SCALE);
	context.fillStyle = palette.ground;
	context.fillRect(0, 0, WIDTH, height);
	contents({ context, palette, y: MARGIN }, picture);
	return true;
}

function contents(pen: Pen, picture: TripPicture): number {
	const { palette } = pen;
	paragraph(pen, picture.title, { size: 28, weight: 700, colour: palette.ink });
	paragraph(pen, picture.about, { size: 15, weight: 400, colour: palette.quiet });
	pen.y += 14;
	if (picture.said !== '') paragraph(pen, picture.said, { size: 16, weight: 700, colour: palette.ink });
	if (picture.gap !== '') paragraph(pen, picture.gap, { size: 16, weight: 700, colour: palette.missing });
	pen.y += 10;
	dayHead(pen, picture);
	for (const row of picture.rows) barRow(pen, row);
	if (picture.legend !== '') paragraph(pen, picture.legend, { size: 13, weight: 400, colour: palette.quiet });
	pen.y += 14;
	for (const line of picture.lines) paragraph(pen, line, { size: 15, weight: 400, colour: palette.ink });
	pen.y += 14;
	paragraph(pen, picture.foot, { size: 13, weight: 400, colour: palette.quiet });
	return pen.y + MARGIN;
}

interface Type {
	size: number;
	weight: number;
	colour: string;
}

function setType({ context, palette }: Pen, { size, weight, colour }: Type): void {
	context.font = `${weight} ${size}px ${palette.family}`;
	context.fillStyle = colour;
	context.textBaseline = 'top';
	context.textAlign = 'start';
}

function paragraph(pen: Pen, text: string, type: Type): void {
	setType(pen, type);
	for (const line of wrapped(pen.context, text, INNER)) {
		pen.context.fillText(line, MARGIN, pen.y);
		pen.y += Math.round(type.size * 1.4);
	}
}

/** In lines that fit, broken between words, and within one that is longer than a line. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
	const fits = (line: string) => context.measureText(line.trimEnd()).width <= width;
	const lines = [''];
	const add = (piece: string) => {
		const line = lines.at(-1) ?? '';
		if (fits(line + piece)) lines[lines.length - 1] = line + piece;
		else lines.push(piece.trimStart());
	};
	for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
		if (fits(segment)) add(segment);
		else for (const { segment: sign } of new Intl.Segmenter().segment(segment)) add(sign);
	}
	return lines;
}

function dayHead(pen: Pen, { days }: TripPicture): void {
	if (days.length === 0) return;
	const cell = (INNER - NAMES) / days.length;
	days.forEach(({ weekday, day }, index) => {
		const middle = MARGIN + NAMES + cell * (index + 0.5);
		setType(pen, { size: 11, weight: 400, colour: pen.palette.quiet });
		pen.context.textAlign = 'center';
		pen.context.fillText(weekday, middle, pen.y);
		setType(pen, { size: 12, weight: 700, colour: pen.palette.ink });
		pen.context.textAlign = 'center';
		pen.context.fillText(day, middle, pen.y + 14);
	});
	pen.y += 34;
}

function barRow(pen: Pen, { name, look, bars }: PictureRow): void {
	const { context, palette } = pen;
	setType(pen, { size: 13, weight: 400, colour: palette.ink });
	const [first = '', ...more] = wrapped(context, name, NAMES - 14);
	context.fillText(more.length > 0 ? `${first.trimEnd()}…` : first, MARGIN, pen.y + 2);
	const width = INNER - NAMES;
	for (const { at, length } of bars) {
		context.beginPath();
		context.roundRect(MARGIN + NAMES + at * width + 1.5, pen.y + 1, Math.max(3, length * width - 3), BAR, 5);
		context.lineWidth = 2;
		context.strokeStyle = look === 'missing' ? palette.missing : palette.line;
		context.fillStyle = look === 'running' ? palette.line : palette.paper;
		context.fill();
		context.stroke();
	}
	pen.y += ROW;
}
