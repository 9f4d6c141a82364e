import type { CatalogueRule } from './fault';

/** Ids are unique, plain, and never given up: records and backups hold them. */
export function idsAreStable(published: readonly string[]): CatalogueRule {
	return (files) => {
		const plans = files.flatMap((file) => file.plans.map(({ id }) => id));
		const carriers = files.map(({ carrier }) => carrier.id);
		return [
			...[...twice(plans), ...twice(carriers)].map((id) => `${id} is used twice`),
			...[...plans, ...carriers]
				.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
				.map((id) => `${id} is no plain id`),
			...published.filter((id) => !plans.includes(id)).map((id) => `${id} was published and is gone`)
		];
	};
}

function twice(ids: readonly string[]): readonly string[] {
	return ids.filter((id, index) => ids.indexOf(id) !== index);
}
