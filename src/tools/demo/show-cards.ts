import { mkdir } from "node:fs/promises";
import path from "node:path";
import { textOf } from "../browsers/accessible-node.ts";
import type { DrivenBrowser, DrivenPage } from "../browsers/driven-browser.ts";
import { middleOfText } from "../browsers/locate-text.ts";
import { pollUntil } from "../browsers/poll-until.ts";

/** What the demonstration hovers: a name across two elements, an analyst whose figures differ, a Chinese name. */
const MENTIONS = [
  { text: "Ministry of Industry and Information Technology", file: "ministry" },
  { text: "International Data Corporation", file: "analyst" },
  { text: "国家互联网信息办公室", file: "regulator" },
];

/** Somewhere without a mention. */
const AWAY = { x: 3, y: 3 };

/**
 * Hovers three mentions of the demonstration article with the real mouse, prints each card as assistive technology
 * reads it, and takes its picture.
 *
 * @throws Error if marks or a card do not come.
 */
export async function showCards(browser: DrivenBrowser, page: DrivenPage, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await pollUntil("marks on the page", () => page.evaluate(() => CSS.highlights.size > 0));
  for (const [index, mention] of MENTIONS.entries()) {
    await page.moveMouse(AWAY);
    await pollUntil("the last card to close", async () => (await page.readDialog()) === null);
    await page.moveMouse(await middleOfText(page, mention.text));
    const card = await pollUntil(`the card of "${mention.text}"`, () => page.readDialog());
    console.log(`\n── Resting on "${mention.text}" opens "${card.name}" ──\n${textOf(card)}`);
    await page.screenshot(
      path.join(folder, `${browser.name.toLowerCase()}-${index + 1}-${mention.file}.png`),
    );
  }
}
