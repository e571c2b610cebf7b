import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { afterEach, describe, it } from "node:test";
import type { ContentApi } from "../../../src/messaging/content-api.ts";
import {
  CONTENT_API_KEY,
  isContentApiServed,
  serveContentApi,
} from "../../../src/messaging/serve-content-api.ts";

const api = (hasMentions: boolean): ContentApi => ({
  describeFrame: async () => ({ state: "ready", entities: [] }),
  jumpTo: () => false,
  walkMentions: () => hasMentions,
  lookUpSelection: () => false,
  keepSelection: () => false,
  describeHighlights: () => [],
  showHighlight: () => false,
  seekHighlight: () => false,
  startReattach: () => false,
});
const served = () => Reflect.get(globalThis, CONTENT_API_KEY) as ContentApi;

describe("serving a frame's API", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, CONTENT_API_KEY);
  });

  it("gives what the frame answers by now, without listening anew at each change", () => {
    const { signal } = new AbortController();
    let current = api(false);
    serveContentApi(() => current, signal);
    assert.equal(served().walkMentions(), false);
    current = api(true);
    assert.equal(served().walkMentions(), true);
    assert.equal(getEventListeners(signal, "abort").length, 1);
  });

  it("ends with its signal", () => {
    const controller = new AbortController();
    serveContentApi(() => api(true), controller.signal);
    assert.equal(isContentApiServed(), true);
    controller.abort();
    assert.equal(isContentApiServed(), false);
  });

  it("leaves alone what another script has served since", () => {
    const old = new AbortController();
    serveContentApi(() => api(false), old.signal);
    serveContentApi(() => api(true), new AbortController().signal);
    old.abort();
    assert.equal(served().walkMentions(), true);
  });
});
