import type { answerNotification } from './alerts/answer-notification';
import type { checkAlerts } from './alerts/check-alerts';

export interface AlertScript {
	answerNotification: typeof answerNotification;
	checkAlerts: typeof checkAlerts;
}

declare const self: ServiceWorkerGlobalScope & { alertScript?: AlertScript };

/** Written by the build (`scripts/build/alert-script.js`). */
const ADDRESS = '%alerts%';

/**
 * What the worker does of the alerts: the rules, the words and the database, of which a page that starts needs none from
 * it. The browser keeps a script that was taken in while the worker was installed, so it is there without a network.
 */
export function alertScript(): AlertScript {
	if (!self.alertScript) importScripts(ADDRESS);
	if (!self.alertScript) throw new Error(`${ADDRESS} did not name itself`);
	return self.alertScript;
}
