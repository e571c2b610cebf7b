import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { MINISTRY, openArticle } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { clickElement, openPopup, openPopupOver, waitForText } from "../../support/popup.ts";
import { findTab, runInFrame } from "../../support/run-in-frame.ts";

const ARTICLE = "/fixtures/article.html";
const NAMING = "<!doctype html><title>A file</title><p>Huawei and the Cyberspace Administration of China";

/** A PDF of one empty page. */
const PDF = [
  "%PDF-1.4",
  "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
  "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj",
  "trailer<</Size 4/Root 1 0 R>>",
  "%%EOF",
].join("\n");

/** What a page could not be read for, and what the reader can do about it. */
export function testUnreadPages(kind: BrowserKind): void {
  describe(`pages that are not read in ${kind}`, () => {
    const inUse = useBrowser(kind);
    let folder = "";
    before(async () => {
      folder = await mkdtemp(path.join(tmpdir(), "sinogloss-file-"));
      await writeFile(path.join(folder, "a.html"), NAMING);
      inUse.server.setFile("/plan.pdf", { contentType: "application/pdf", content: PDF });
      inUse.server.setFile("/paper", { contentType: "application/pdf", content: PDF });
      inUse.server.setFile("/data", { contentType: "application/xml", content: "<a>Huawei</a>" });
      inUse.server.setFile("/slow", {
        contentType: "text/html",
        content: "<!doctype html><title>Slow</title><p>Huawei</p>".padEnd(4096),
        unending: true,
      });
    });
    after(() => rm(folder, { recursive: true, force: true }));

    const isChromium = kind === "chromium";
    const at = (place: string) => () => `${inUse.server.origin}${place}`;
    const cases: readonly (readonly [what: string, url: () => string, told: RegExp])[] = [
      isChromium
        ? ["a page of the browser's own", () => "chrome://version/", /No extension may read this page/]
        : ["a blank page", () => "about:blank", /names nothing we know/],
      ["the source of a page", () => `view-source:${at(ARTICLE)()}`, /No extension may read this page/],
      ["a PDF", at("/plan.pdf"), /This is a PDF in the browser’s own viewer/],
      [
        "a PDF whose address does not tell",
        at("/paper"),
        isChromium ? /This is a PDF in the browser’s own viewer/ : /lets no extension read this page.*PDF/,
      ],
      ["raw data", at("/data"), /This page has no text to read/],
      ["a page that is still loading", at("/slow"), /This page is still loading/],
      [
        "a page of the extension itself",
        () => `${inUse.browser.extensionOrigin}/welcome.html`,
        /This page belongs to an extension/,
      ],
      [
        "a page that did not come",
        () => "http://127.0.0.1:9/",
        isChromium ? /This page could not be loaded/ : /lets no extension read this page.*error/,
      ],
      [
        "the shop for extensions",
        () => (isChromium ? "https://chromewebstore.google.com/" : "https://addons.mozilla.org/"),
        /This is an extension store/,
      ],
    ];
    for (const [what, url, told] of cases) {
      it(`are explained: ${what}`, async () => {
        const { popup, close } = await openPopupOver(inUse, url());
        await waitForText(popup, told);
        await close();
      });
    }

    it("are explained: a file on this computer, unless the reader has allowed it", async () => {
      const url = pathToFileURL(path.join(folder, "a.html")).href;
      const page = await inUse.browser.openPage(url);
      const address = `${inUse.browser.extensionOrigin}/popup.html`;
      const popup = await inUse.browser.openPage(address);
      await popup.goto(`${address}?tabId=${await findTab(popup, url)}`);
      // Chromium lets an extension read files that is loaded from the command line.
      await waitForText(popup, isChromium ? /Huawei/ : /This is a file on your computer/);
      await popup.close();
      await page.close();
    });

    it("are read at a press where the content script is missing", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /Huawei/);
      const tabId = await findTab(popup, `${inUse.server.origin}${ARTICLE}`);
      // As it is in a tab from before the install, which the background was kept from entering.
      await runInFrame(popup, { tabId, frameId: 0 }, () =>
        Reflect.deleteProperty(globalThis, "sinoglossContentApi"),
      );
      await waitForText(popup, /Sinogloss has not read this page/);
      await clickElement(popup, "button", "Read it now");
      await waitForText(popup, /Huawei/);
      await popup.close();
      await page.close();
    });
  });

  describe(`a page the reader has not allowed in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("is asked for, and read at once when it is allowed", async () => {
      await inUse.browser.letReadSites(false);
      const { popup, close } = await openPopupOver(inUse, `${inUse.server.origin}${ARTICLE}`);
      await waitForText(popup, /Sinogloss is not allowed to read this page/);
      await clickElement(popup, "button", "Allow on all sites");
      // Firefox is set to say yes for itself. Chromium's question (156) stands in a window that no test can see come
      // or press a button of, so there its own page of extensions says yes, while it is still asking.
      if (kind === "chromium") await inUse.browser.letReadSites(true);
      await waitForText(popup, new RegExp(MINISTRY));
      await close();
    });

    it("is read at once, too, when it is allowed on the browser's own page", async () => {
      await inUse.browser.letReadSites(false);
      const { popup, close } = await openPopupOver(inUse, `${inUse.server.origin}${ARTICLE}`);
      await waitForText(popup, /Sinogloss is not allowed to read this page/);
      await inUse.browser.letReadSites(true);
      await waitForText(popup, new RegExp(MINISTRY));
      await close();
    });
  });
}
