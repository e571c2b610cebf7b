/**
 * Stands in for webextension-polyfill in content.js (an alias in build.mjs): the few calls a content script makes give
 * promises in both browsers without it, and 3 kB less in every frame of every page is worth a file.
 */
const native: unknown = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");

export default native;
