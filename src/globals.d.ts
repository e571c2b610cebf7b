/** The bundled lexicon (compile-lexicon.ts) in base64, written into content.js by build.mjs. */
declare const BUNDLED_LEXICON: string;

/** Its sieve (sieve-text.ts), written into content.js by build.mjs. */
declare const BUNDLED_SIEVE: string;

/** The bundled pack's revision, written into the extension's own scripts by build.mjs. */
declare const BUNDLED_REVISION: string;

/** What reports of errors name (core/knowledge/report-claim.ts), written into the extension's own scripts by build.mjs. */
declare const BUNDLED_EDITION: import("./core/knowledge/report-claim.ts").Edition;

/** The pinyin of the bundled Chinese names (make-readings.ts), written into popup, library and background by build.mjs. */
declare const BUNDLED_READINGS: Readonly<Record<string, string>>;
