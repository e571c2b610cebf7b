import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { explainUnread, type UnreadFacts } from "../../../../src/popup/unread/explain-unread.ts";

const REFUSED = { state: "refused", words: "Missing host permission for the tab" } as const;
const SEEN = { state: "seen", contentType: "text/html", isHtml: true } as const;

const explain = (facts: Partial<UnreadFacts>) =>
  explainUnread({
    address: "https://news.example/a",
    isLoading: false,
    isAllowed: true,
    mayReadFiles: false,
    document: REFUSED,
    ...facts,
  });

/** Facts as Chromium 156 and Firefox 153 give them. */
const CASES: readonly (readonly [what: string, facts: Partial<UnreadFacts>, kind: string])[] = [
  ["a page whose address the browser keeps to itself", { address: null }, "browser"],
  ["a page of the browser's own whose address it tells", { address: "about:support" }, "browser"],
  ["the source of a page, which never answers", { address: null, document: { state: "silent" } }, "browser"],
  ["the source of a page that has an address", { address: "view-source:https://a.example/" }, "source"],
  ["a page of an extension in Chromium", { address: "chrome-extension://abc/page.html" }, "extension"],
  ["a page of an extension in Firefox", { address: "moz-extension://abc/page.html" }, "extension"],
  ["Chromium's store", { address: "https://chromewebstore.google.com/detail/a" }, "store"],
  ["Chromium's store of old", { address: "https://chrome.google.com/webstore/a" }, "store"],
  ["another page of that host", { address: "https://chrome.google.com/about" }, "refused"],
  ["Edge's store", { address: "https://microsoftedge.microsoft.com/addons/a" }, "store"],
  ["Firefox's store", { address: "https://addons.mozilla.org/en-US/firefox/" }, "store"],
  ["a host that only ends like the store's", { address: "https://notaddons.mozilla.org/" }, "refused"],
  [
    "a PDF in Chromium, whatever its address",
    { document: { state: "seen", contentType: "application/pdf", isHtml: true } },
    "pdf",
  ],
  ["a PDF in Firefox, by its address", { address: "https://a.example/Plan.PDF?page=2#4" }, "pdf"],
  ["a PDF without its ending in Firefox", { address: "https://a.example/paper" }, "refused"],
  ["a file nobody let us read", { address: "file:///home/a/b.html" }, "file"],
  ["a file we may read", { address: "file:///a.html", mayReadFiles: true, document: SEEN }, "absent"],
  ["a site the reader withholds", { isAllowed: false }, "permission"],
  ["such a site that lets itself be seen for this once", { isAllowed: false, document: SEEN }, "permission"],
  ["sites withheld whose address is not told", { address: null, isAllowed: false }, "permission"],
  [
    "a page of Chromium's own while sites are withheld",
    {
      address: null,
      isAllowed: false,
      document: { state: "refused", words: "Error: Cannot access a chrome:// URL" },
    },
    "browser",
  ],
  ["a page before its text has come", { isLoading: true, document: SEEN }, "loading"],
  ["a page too busy to answer", { document: { state: "silent" } }, "loading"],
  ["a page about to come", { isLoading: true }, "loading"],
  ["XML", { document: { state: "seen", contentType: "application/xml", isHtml: false } }, "data"],
  [
    "an error page in Chromium",
    { document: { state: "refused", words: "Error: Frame with ID 0 is showing error page" } },
    "error",
  ],
  ["a page from before the install", { document: SEEN }, "absent"],
  ["an address that is its own text, in Firefox", { address: "data:text/html,a", document: SEEN }, "absent"],
  ["an address that is its own text, in Chromium", { address: "data:text/html,a" }, "browser"],
];

describe("why a page could not be read", () => {
  for (const [what, facts, kind] of CASES) {
    it(`is "${kind}" for ${what}`, () => assert.equal(explain(facts), kind));
  }
});
