/**
 * Stands in for webextension-polyfill in content.js (an alias in build.mjs): the few calls a content script makes give
 * promises in both browsers without it, and 3 kB less in every frame of every page is worth a file.
 */
const scope: { readonly browser?: unknown; readonly chrome?: unknown } = globalThis;

export default scope.browser ?? scope.chrome;
