import { faultOf, StorageFailure } from '$lib/db/storage-fault';
import { describe, expect, test } from 'vitest';

function named(name: string, inner?: unknown): Error {
	return Object.assign(new Error(name), { name, inner });
}

/** What Dexie throws of several rows that were written at once. */
function ofRows(...failures: readonly Error[]): Error {
	return Object.assign(named('BulkError'), { failures });
}

describe('what the browser throws is named once', () => {
	test.each([
		{ thrown: named('MissingAPIError'), fault: 'missing' },
		{ thrown: named('SecurityError'), fault: 'refused' },
		{ thrown: named('VersionError'), fault: 'newer' },
		{ thrown: named('QuotaExceededError'), fault: 'quota' },
		{ thrown: named('AbortError', named('QuotaExceededError')), fault: 'quota' },
		{ thrown: named('AbortError', named('DataError')), fault: 'disk-full' },
		{ thrown: named('AbortError'), fault: 'aborted' },
		{ thrown: named('AbortError', named('Strange')), fault: 'aborted' },
		{ thrown: ofRows(named('AbortError')), fault: 'aborted' },
		{ thrown: ofRows(named('AbortError', named('QuotaExceededError'))), fault: 'quota' },
		{ thrown: named('DatabaseClosedError'), fault: 'lost-connection' },
		{ thrown: named('DatabaseClosedError', named('QuotaExceededError')), fault: 'quota' },
		{ thrown: named('InvalidStateError'), fault: 'lost-connection' },
		{ thrown: named('UnknownError'), fault: 'lost-connection' },
		{ thrown: named('NotFoundError'), fault: 'unreadable' },
		{ thrown: new StorageFailure('blocked'), fault: 'blocked' }
	])('$thrown.name: $fault', ({ thrown, fault }) => {
		expect(faultOf(thrown)).toBe(fault);
	});
});

describe('a mistake of ours stays one', () => {
	test.each([
		new TypeError('x is not a function'),
		named('DataError'),
		ofRows(named('DataError')),
		'text',
		null,
		undefined
	])('%s', (thrown) => {
		expect(faultOf(thrown)).toBeUndefined();
	});
});
