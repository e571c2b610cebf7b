/*
 * Lets Node load modules that import webextension-polyfill, which wants an extension around it. Nothing of it may be
 * called: what a module needs of the browser is handed in. To be imported before them.
 */
const pretended = { runtime: { id: "pretended" } };
Reflect.set(globalThis, "chrome", pretended);
Reflect.set(globalThis, "browser", pretended);
