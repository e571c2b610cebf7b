/**
 * Stands in for webextension-polyfill in content.js and popup.js (an alias in build.mjs): the calls they make give
 * promises in both browsers without it, and 3 kB less in every frame of every page, and before the popup's first
 * results, is worth a file.
 */
const native: unknown = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");

export default native;
