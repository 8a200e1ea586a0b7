import fc from "fast-check";

/**
 * The seed that every property starts from: the same on each run, so that what lands is judged by the code alone.
 * `PROPERTY_SEED=7 npm run test:fast` tries other cases.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
