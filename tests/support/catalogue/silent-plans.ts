/** Nothing specific was found on leaving them, and their pages say so. */
// prettier-ignore
export const SILENT_PLANS: readonly string[] = [
	'gtn', 'hanacell-japan', 'jwsim', 'gigako', 'laox-tourist', 'ninja-wifi',
	'sunrise-sim', 'alosim-data', 'betterroaming-data', 'bnesim-payg', 'breeze-bundle', 'eskimo-data',
	'gigsky-data', 'jetpac-pack', 'maya-prepaid', 'maya-monthly', 'nomad-data', 'redteago-data',
	'roamless-fix', 'saily-data', 'ubigi-data', 'uupay-plan', 'yesim-plan'
];
