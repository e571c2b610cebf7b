import type { DrivenPage } from "../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../src/tools/browsers/poll-until.ts";
import type { BrowserInUse } from "./browser-in-use.ts";
import { clickElement, waitForText } from "./popup.ts";

/** Opens the library at a route (`#/privacy`), once it has read what is kept. */
export async function openLibrary(inUse: BrowserInUse, route: string): Promise<DrivenPage> {
  const page = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/library.html${route}`);
  await pollUntil("the library", () =>
    page.evaluate(
      () => document.querySelector("main h2") !== null && !/Reading your/.test(document.body.textContent),
    ),
  );
  return page;
}

/** Goes to another route of the library. */
export async function goTo(page: DrivenPage, route: string): Promise<void> {
  await page.evaluate((to: string) => {
    location.hash = to;
  }, route);
}

/** Gives a file to the import page, as its file picker does. */
export async function chooseFile(page: DrivenPage, name: string, text: string): Promise<void> {
  await pollUntil("the import page", () =>
    page.evaluate(() => document.querySelector("input[type=file]") !== null),
  );
  await page.evaluate(
    (fileName: string, content: string) => {
      const field = document.querySelector<HTMLInputElement>("input[type=file]");
      const files = new DataTransfer();
      files.items.add(new File([content], fileName, { type: "application/json" }));
      if (field) field.files = files.files;
      field?.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    text,
  );
}

/** Imports a file, and returns once it is told to be imported. */
export async function importFile(page: DrivenPage, text: string): Promise<void> {
  await goTo(page, "#/import");
  await chooseFile(page, "highlights.jsonld", text);
  await clickElement(page, "button", "Import ");
  await waitForText(page, /highlights? added/);
}

/** Exports all that is kept as JSON-LD, by the library's own dialog; gives the file's text. */
export async function exportAll(page: DrivenPage): Promise<string> {
  await goTo(page, "#/highlights");
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      blob.text().then((text) => Reflect.set(window, "exportedText", text));
      return make(blob);
    };
  });
  await clickElement(page, "button", "Export …");
  await clickElement(page, "dialog button", "Save the file");
  return pollUntil("the file", () =>
    page.evaluate(() => {
      const text: unknown = Reflect.get(window, "exportedText");
      Reflect.deleteProperty(window, "exportedText");
      return typeof text === "string" ? text : null;
    }),
  );
}

/** The quotes in the list, in its order. */
function listedQuotes(page: DrivenPage): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".item blockquote p")].map((quote) => quote.textContent ?? ""),
  );
}

/** Waits until the list holds these quotes, in this order. */
export async function waitForQuotes(page: DrivenPage, ...quotes: readonly string[]): Promise<void> {
  await pollUntil(`the list to hold ${quotes.join(", ") || "nothing"}`, async () => {
    const listed = await listedQuotes(page);
    return JSON.stringify(listed) === JSON.stringify(quotes);
  });
}
