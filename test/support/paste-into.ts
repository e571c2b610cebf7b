import type { DrivenPage } from "../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../src/tools/browsers/poll-until.ts";

/** Pastes what is in the clipboard into a text area of a page, in the place of what is in it; gives what comes. */
export async function pasteInto(page: DrivenPage, selector: string): Promise<string> {
  const before = await page.evaluate((area: string) => {
    const field = document.querySelector<HTMLTextAreaElement>(area);
    field?.select();
    return field?.value ?? "";
  }, selector);
  await page.press("Control+v");
  return pollUntil("the paste", () =>
    page.evaluate(
      (area: string, old: string) => {
        const { value = "" } = document.querySelector<HTMLTextAreaElement>(area) ?? {};
        return value === old ? null : value;
      },
      selector,
      before,
    ),
  );
}
