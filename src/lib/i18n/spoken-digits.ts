const JAPANESE = ['zero', 'ichi', 'ni', 'san', 'yon', 'go', 'roku', 'nana', 'hachi', 'kyū'] as const;

/** A number as one reads it out in Japanese: '080-22' → 'zero hachi zero, ni ni'. */
export function japaneseDigits(number: string): string {
	return number
		.split(/\D+/)
		.filter((group) => group !== '')
		.map((group) => [...group].map((digit) => JAPANESE[Number(digit)]).join(' '))
		.join(', ');
}
