import fc from 'fast-check';

/**
 * Properties are tried on the same examples in every run, so that a change is judged by what it changes and not by the draw of the day. Others are
 * drawn with SAMBAND_SEED set to another whole number: npm run bench -- properties does so.
 */
fc.configureGlobal({ seed: Number(process.env['SAMBAND_SEED'] ?? 1) });

export default fc;
