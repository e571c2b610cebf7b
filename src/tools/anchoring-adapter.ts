import { buildAdapter } from "./anchoring/build-adapter.ts";

/*
 * npm run --silent anchoring-adapter
 *
 * Builds the anchoring adapter (see anchoring/adapter-page.ts) and prints its path, and nothing else.
 */
console.log(await buildAdapter());
