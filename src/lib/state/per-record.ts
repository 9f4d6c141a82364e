const reported = new Set<string>();

/** A mistake of ours: the console and the tests see why. Once, for a record is worked out again and again. */
export function reportOnce({ id, rev }: { id: string; rev: number }, error: unknown): void {
	const name = `${id} ${rev}`;
	if (!reported.has(name)) reportError(error);
	reported.add(name);
}

/** What `work` makes of each record; one that throws gives nothing, and takes nothing from the others. */
export function perRecord<View extends { subscription: { id: string; rev: number } }, Made>(
	views: readonly View[],
	work: (view: View) => readonly Made[]
): readonly Made[] {
	return views.flatMap((view) => {
		try {
			return work(view);
		} catch (error) {
			reportOnce(view.subscription, error);
			return [];
		}
	});
}
