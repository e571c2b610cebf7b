import type { DrivenDocument, DrivenPage } from "../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../src/tools/browsers/poll-until.ts";
import type { BrowserInUse } from "./browser-in-use.ts";
import { openLibrary } from "./library.ts";
import { clickElement } from "./popup.ts";

/** Opens the settings page, once it shows what is stored. */
export async function openSettings(inUse: BrowserInUse): Promise<DrivenPage> {
  const page = await openLibrary(inUse, "#/settings");
  await pollUntil("the settings", () => page.evaluate(() => document.querySelector(".settings") !== null));
  return page;
}

/** Presses one of several choices, another than the chosen one, with the real mouse; returns once it is stored. */
export async function choose(settings: DrivenPage, name: string, value: string): Promise<void> {
  const selector = `input[name="${name}"][value="${value}"]`;
  await settings.bringToFront();
  await storing(settings, value, () => clickElement(settings, selector, ""));
  await pollUntil(`${value} to be chosen`, () =>
    settings.evaluate((each: string) => document.querySelector(`${each}:checked`) !== null, selector),
  );
}

/** Presses a checkbox, by a part of its label; returns once that is stored. */
export async function toggle(settings: DrivenPage, label: string): Promise<void> {
  await settings.bringToFront();
  await storing(settings, label, () =>
    clickElement(settings, ".settings label:has([type=checkbox]) > span", label),
  );
}

/**
 * Acts, and returns once something else is stored than before. The page's own note that a choice was kept may be that
 * of the choice before.
 */
async function storing(settings: DrivenPage, what: string, act: () => Promise<unknown>): Promise<void> {
  const stored = () =>
    settings.evaluate(async () => JSON.stringify(await chrome.storage.local.get(["settings", "colour"])));
  const before = await stored();
  await act();
  await pollUntil(`${what} to be stored`, async () => (await stored()) !== before);
}

/** Writes into a field, found by its label, in place of what stands there, and presses Enter. */
export async function write(settings: DrivenPage, label: string, text: string): Promise<void> {
  await settings.bringToFront();
  await clickElement(settings, ".settings-field input", "");
  await pollUntil(`the field "${label}"`, () =>
    settings.evaluate((wanted: string) => {
      const labels = [...document.querySelectorAll(".settings-field")];
      const field = labels.find((each) => each.textContent?.includes(wanted))?.querySelector("input");
      field?.focus();
      field?.select();
      return field !== undefined && field === document.activeElement;
    }, label),
  );
  await settings.type(text);
  await settings.press("Enter");
}

/** Adds a rule for sites; returns once it is stored. */
export async function addRule(settings: DrivenPage, pattern: string, on: boolean): Promise<void> {
  await settings.evaluate(
    (way: string) => {
      const field = document.querySelector<HTMLSelectElement>(".add-rule select");
      if (!field) throw new Error("There is no form for rules");
      field.value = way;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    },
    on ? "on" : "off",
  );
  await storing(settings, pattern, () => write(settings, "pattern for sites", pattern));
  await pollUntil(`a rule for ${pattern}`, () =>
    settings.evaluate(
      (wanted: string) =>
        [...document.querySelectorAll(".site-rules code")].some((code) => code.textContent === wanted),
      pattern,
    ),
  );
}

/** Takes every rule for sites away. */
export async function removeRules(settings: DrivenPage): Promise<void> {
  await settings.bringToFront();
  const countRules = () => settings.evaluate(() => document.querySelectorAll(".site-rules li").length);
  for (let count = await countRules(); count > 0; count -= 1) {
    await storing(settings, "one rule less", () => clickElement(settings, ".site-rules button", ""));
    // The button that is pressed next must not be that of the rule that is going.
    await pollUntil("one rule less", async () => (await countRules()) < count);
  }
}

/** The marks of a document: texts in the order of the page, by the name they are registered under. */
export function marksByName(page: DrivenDocument): Promise<{ readonly [name: string]: readonly string[] }> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .map(([name, marks]): [string, string[]] => [
          name,
          [...marks].flatMap((mark) => {
            const length = mark.endContainer.nodeValue?.length ?? 0;
            if (!mark.startContainer.isConnected || mark.endOffset > length) return [];
            const range = new Range();
            range.setStart(mark.startContainer, mark.startOffset);
            range.setEnd(mark.endContainer, mark.endOffset);
            return range.toString();
          }),
        ])
        .filter(([name, texts]) => /^term-[1-6]/.test(name) && texts.length > 0),
    ),
  );
}

/** Brings a page to the front and waits until its marks are as wanted. */
export async function waitForMarksByName(
  page: DrivenPage,
  what: string,
  isWanted: (marks: { readonly [name: string]: readonly string[] }) => boolean,
): Promise<void> {
  await page.bringToFront();
  await pollUntil(what, async () => isWanted(await marksByName(page)));
}

/** What of the extension's interface is used in its own pages; both browsers have it under this name. */
declare const chrome: {
  readonly storage: { readonly local: { get(keys: readonly string[]): Promise<object> } };
};
