import type { DateText } from './plan';
import type { Localized } from '../base/localized';

/** MNO, or MVNO with its host network. */
export interface Carrier {
	id: string;
	name: Localized;
	country: string;
	isGroup?: true; // several brands under one heading: a record is called by its plan, never by this
	hostNetwork?: string;
	site?: { url: string; checked: DateText };
	mccMnc: readonly string[];
	iccidPrefixes: readonly string[]; // suggest the carrier, never decide it
}
