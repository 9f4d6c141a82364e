import { flushSync, mount, unmount } from 'svelte';
import type { Instance } from '$lib/db/look/look-row';
import type { Unseen } from '$lib/domain/alert/unseen';
import type { Instant, Zone } from '$lib/domain/base/civil-date';
import type { RecordView } from '$lib/state/records.svelte';
import Look from './Look.svelte';
import type { Shapes } from './shape';

interface Drawn {
	views: readonly RecordView[];
	unseen: readonly Unseen[]; // alerts, the most pressing first
	now: Instant;
	zone: Zone;
}

/** Drawn by the list's own components, outside of the page. */
export function drawnAt(props: Drawn, shapes: Shapes): Instance {
	const target = document.createElement('div');
	const look = mount(Look, { target, props });
	try {
		flushSync();
		const [frame] = target.children;
		if (!frame) throw new Error('Nothing was drawn');
		return shapes.instanceOf(frame);
	} finally {
		void unmount(look);
	}
}
