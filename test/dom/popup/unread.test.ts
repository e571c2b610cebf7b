import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { UNREAD_KINDS } from "../../../src/core/model/unread-kind.ts";
import type { PageReport, Unread } from "../../../src/popup/page/page-report.ts";
import type { OffReason } from "../../../src/popup/switches/off-reason.ts";
import { popupEn } from "../../../src/ui/strings/popup-en.ts";
import { popupZhHans } from "../../../src/ui/strings/popup-zh-hans.ts";
import { pollEqual } from "../fixtures/poll-equal.ts";
import { SITE_ON } from "../fixtures/popup-fixture.ts";
import { runAxe } from "../fixtures/run-axe.ts";
import { usePopup } from "../fixtures/use-popup.ts";

describe("the popup where nothing is listed", { timeout: 120_000 }, () => {
  const popup = usePopup();
  const { report, setSite, pollAsked } = popup;

  const empty: readonly (readonly [report: PageReport, text: string])[] = [
    [{ state: "ready", entities: [] }, "This page names nothing we know."],
    [{ state: "reading", entities: [] }, "Reading the page …"],
  ];
  for (const [what, text] of empty) {
    it(`explains itself where the page is "${what.state}" and nothing is listed`, async () => {
      await report(what);
      await popup.page.getByText(text, { exact: true }).waitFor();
      assert.deepEqual(await runAxe(popup.page), []);
    });
  }

  for (const kind of UNREAD_KINDS) {
    it(`says in plain words why nothing is read, and what can be done, in both languages: "${kind}"`, async () => {
      const host = "news.example";
      const why: Unread = kind === "permission" ? { kind, host, origins: [`*://${host}/*`] } : { kind };
      for (const [tag, words] of [
        ["en-GB", popupEn],
        ["zh-CN", popupZhHans],
      ] as const) {
        await popup.page.evaluate((next) => window.popupPage.speak(next), tag);
        await report({ state: "unread", why });
        const { text, hint } = kind === "permission" ? words.notAllowed(host) : words.unread[kind];
        await popup.page.getByText(text, { exact: true }).waitFor();
        await popup.page.getByText(hint, { exact: true }).waitFor();
      }
      assert.deepEqual(await runAxe(popup.page), []);
    });
  }

  it("asks for the permission it lacks, and says so where it is not given", async () => {
    await report({
      state: "unread",
      why: { kind: "permission", host: "news.example", origins: ["*://news.example/*"] },
    });
    await popup.page.getByRole("button", { name: "Allow on news.example" }).click();
    await popup.page.getByText("It was not allowed, so the page stays unread.").waitFor();
    await report({ state: "unread", why: { kind: "permission", host: null, origins: ["<all_urls>"] } });
    await popup.page.getByRole("button", { name: "Allow on all sites" }).click();
    await pollAsked(["allow *://news.example/*", "allow <all_urls>"]);
  });

  it("comes into a page that was open before it, and leads to where files are allowed", async () => {
    await report({ state: "unread", why: { kind: "absent" } });
    await popup.page.getByRole("button", { name: "Read it now" }).click();
    await report({ state: "unread", why: { kind: "file" } });
    await popup.page.getByRole("button", { name: "Open the browser’s page about Sinogloss" }).click();
    await pollAsked(["enter", "open access"]);
  });

  const offs: readonly (readonly [why: string, off: OffReason, text: string])[] = [
    ["by its name", { kind: "site" }, "Names are not marked on this site."],
    [
      "by a pattern",
      { kind: "rule", pattern: "*.example" },
      "Names are not marked on this site, by your rule *.example.",
    ],
    [
      "because it is on only where it is switched on",
      { kind: "elsewhere" },
      "Names are not marked on this site.",
    ],
  ];
  for (const [why, off, text] of offs) {
    it(`says that it is off on a site ${why}, and which rule it is`, async () => {
      await report({ state: "off" });
      await setSite({ ...SITE_ON, on: false, rule: off.kind === "rule" ? off.pattern : null, off });
      await popup.page.getByText(text, { exact: true }).waitFor();
      await pollEqual(
        () => popup.page.getByText("by your rule *.example", { exact: true }).count(),
        off.kind === "rule" ? 1 : 0,
      );
    });
  }

  it("says what a page is rather than what the settings are, where it could not be read with any", async () => {
    await report({ state: "unread", why: { kind: "pdf" } });
    await setSite({ ...SITE_ON, on: false, off: { kind: "site" } });
    await popup.page.getByText("This is a PDF in the browser’s own viewer.").waitFor();
  });
});
