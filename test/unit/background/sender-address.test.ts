import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type FrameSender, senderAddress } from "../../../src/background/sender-address.ts";

const ARTICLE = "https://news.example.org/article";
const NONE = { ok: false, error: "no-address" };

interface Case {
  readonly what: string;
  readonly sender: FrameSender;
  /** Null where there is none. */
  readonly address: string | null;
}

const CASES: readonly Case[] = [
  {
    what: "a page as it was loaded",
    sender: { frameId: 0, url: ARTICLE, origin: "https://news.example.org", tab: { url: ARTICLE } },
    address: ARTICLE,
  },
  {
    what: "a page that has changed its address by history.pushState, of which Firefox tells the tab only",
    sender: { frameId: 0, url: ARTICLE, origin: "https://news.example.org", tab: { url: `${ARTICLE}/2` } },
    address: `${ARTICLE}/2`,
  },
  {
    what: "a page that has made its address longer than any that is kept, which is for others to refuse",
    sender: {
      frameId: 0,
      url: ARTICLE,
      origin: "https://news.example.org",
      tab: { url: `${ARTICLE}?${"x".repeat(100_000)}` },
    },
    address: `${ARTICLE}?${"x".repeat(100_000)}`,
  },
  {
    what: "a page whose tab is on its way to another site",
    sender: {
      frameId: 0,
      url: ARTICLE,
      origin: "https://news.example.org",
      tab: { url: "https://other.example/" },
    },
    address: ARTICLE,
  },
  {
    what: "a frame with an address of its own",
    sender: {
      frameId: 3,
      url: "https://frames.example/text",
      origin: "https://frames.example",
      tab: { url: ARTICLE },
    },
    address: "https://frames.example/text",
  },
  ...["about:blank", "about:srcdoc"].map((url) => ({
    what: `a document the page wrote in place (${url})`,
    sender: { frameId: 3, url, origin: "https://news.example.org", tab: { url: ARTICLE } },
    address: ARTICLE,
  })),
  {
    what: "a document that another site's frame wrote in place",
    sender: { frameId: 3, url: "about:srcdoc", origin: "https://ads.example", tab: { url: ARTICLE } },
    address: null,
  },
  {
    what: "a sandboxed document written in place",
    sender: { frameId: 3, url: "about:srcdoc", origin: "null", tab: { url: ARTICLE } },
    address: null,
  },
  {
    what: "a sandboxed frame",
    sender: { frameId: 3, url: ARTICLE, origin: "null", tab: { url: ARTICLE } },
    address: null,
  },
  {
    what: "a page that its server put into a sandbox",
    sender: { frameId: 0, url: ARTICLE, origin: "null", tab: { url: ARTICLE } },
    address: null,
  },
  {
    what: "a file, whose origin is opaque",
    sender: { frameId: 0, url: "file:///home/a.html", origin: "null", tab: { url: "file:///home/a.html" } },
    address: "file:///home/a.html",
  },
  ...["data:text/html,x", "blob:https://news.example.org/1", "about:blank", "chrome://settings/", ""].map(
    (url) => ({
      what: `nothing one can come back to (${url})`,
      sender: { frameId: 0, url, origin: "null", tab: { url } },
      address: null,
    }),
  ),
];

describe("the address of a frame that asks", () => {
  for (const { what, sender, address } of CASES) {
    it(`is ${address?.slice(0, 60) ?? "none"} for ${what}`, () => {
      assert.deepEqual(senderAddress(sender), address === null ? NONE : { ok: true, value: address });
    });
  }
});
