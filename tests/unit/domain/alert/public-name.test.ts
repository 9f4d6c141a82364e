import { expect, test } from 'vitest';
import { publicName } from '$lib/domain/alert/public-name';

const japanese = { msisdns: ['+819012345678'], sims: [{ iccid: '8981100022312345678' }] };

test.each([
	{ name: 'Tokyo flat', told: 'Tokyo flat' },
	{ name: 'povo 090-1234-5678', told: 'povo …5678' },
	{ name: 'povo 09012345678', told: 'povo …5678' },
	{ name: '+81 90 1234 5678', told: '…5678' },
	{ name: '０９０－１２３４－５６７８', told: '…5678' },
	{ name: '090_1234/5678', told: '…5678' },
	{ name: 'ends 12345', told: 'ends …2345' },
	{ name: 'LINEMO 5678', told: 'LINEMO 5678' },
	{ name: 'card 8981100022312345678', told: 'card …5678' },
	{ name: 'somebody else 0044 7700 900123', told: 'somebody else …0123' },
	{ name: 'Japan 2026-11-28', told: 'Japan 2026-11-28' },
	{ name: '7 days 5 GB', told: '7 days 5 GB' },
	{ name: ' two\r\nlines\tand\u2028more\0 ', told: 'two lines and more' },
	{ name: 'half \ud800 emoji 👩‍👩‍👧', told: 'half � emoji 👩‍👩‍👧' },
	{ name: 'turned \u202ebackwards', told: 'turned backwards' }
])('$name is told as $told', ({ name, told }) => expect(publicName(name, japanese)).toBe(told));
