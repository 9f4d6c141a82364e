/** Every property starts here, so that a failure repeats; PROPERTY_SEED looks elsewhere. */
export const seed = Number(process.env.PROPERTY_SEED ?? 20261121);
