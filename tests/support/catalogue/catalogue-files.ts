import type { CarrierFile, CatalogueEntry } from '$lib/catalogue/catalogue';

const files = import.meta.glob<CarrierFile>('/src/lib/catalogue/carriers/*/*.ts', { eager: true });

/** Every plan of the catalogue with its carrier, by country and carrier. */
export const catalogueEntries: readonly CatalogueEntry[] = Object.keys(files)
	.sort()
	.flatMap((path) => {
		const file = files[path];
		return file ? file.plans.map((plan) => ({ carrier: file.carrier, plan })) : [];
	});
