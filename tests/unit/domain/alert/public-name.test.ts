import { expect, test } from 'vitest';
import { publicName } from '$lib/domain/alert/public-name';

const japanese = { msisdns: ['+819012345678'], sims: [{ iccid: '8981100022312345678' }] };

test.each([
	{ name: 'Tokyo flat', shown: 'Tokyo flat' },
	{ name: 'povo 090-1234-5678', shown: 'povo …5678' },
	{ name: 'povo 09012345678', shown: 'povo …5678' },
	{ name: '+81 90 1234 5678', shown: '…5678' },
	{ name: '０９０－１２３４－５６７８', shown: '…5678' },
	{ name: '090_1234/5678', shown: '…5678' },
	{ name: 'ends 12345', shown: 'ends …2345' },
	{ name: 'LINEMO 5678', shown: 'LINEMO 5678' },
	{ name: 'card 8981100022312345678', shown: 'card …5678' },
	{ name: 'somebody else 0044 7700 900123', shown: 'somebody else …0123' },
	{ name: 'Japan 2026-11-28', shown: 'Japan 2026-11-28' },
	{ name: '7 days 5 GB', shown: '7 days 5 GB' },
	{ name: ' two\r\nlines\tand\u2028more\0 ', shown: 'two lines and more' },
	{ name: 'half \ud800 emoji 👩‍👩‍👧', shown: 'half � emoji 👩‍👩‍👧' },
	{ name: 'turned \u202ebackwards', shown: 'turned backwards' }
])('$name is shown as $shown', ({ name, shown }) => expect(publicName(name, japanese)).toBe(shown));
