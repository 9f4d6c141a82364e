import type { AlertScript } from '../alert-script';
import { answerNotification } from './answer-notification';
import { checkAlerts } from './check-alerts';

// Where this was taken in, it is found by its name.
const alertScript: AlertScript = { answerNotification, checkAlerts };
Object.assign(globalThis, { alertScript });
