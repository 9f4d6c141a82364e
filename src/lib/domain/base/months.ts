/** `month`: 0 is January, 12 the January after, -1 the December before. */
export function daysInMonth(year: number, month: number): number {
	const inYear = ((month % 12) + 12) % 12;
	if (inYear === 1) return isLeapYear(year + Math.floor(month / 12)) ? 29 : 28;
	return inYear === 3 || inYear === 5 || inYear === 8 || inYear === 10 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
