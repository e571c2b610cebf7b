import assert from "node:assert/strict";
import { it } from "node:test";
import { pageLifetime } from "../../../src/runtime/page-lifetime.ts";

it("lets a page live that is put away and restored, and ends with it when it goes", () => {
  const page = new EventTarget();
  const signal = pageLifetime(page);
  page.dispatchEvent(Object.assign(new Event("pagehide"), { persisted: true }));
  assert.equal(signal.aborted, false);
  page.dispatchEvent(Object.assign(new Event("pagehide"), { persisted: false }));
  assert.equal(signal.aborted, true);
});
