import { createPageIdentity } from "../../../src/content/page-identity.ts";

/** What a page is known by, as often as it is asked. */
export const identity = { read: createPageIdentity() };

Object.assign(window, { identity });
