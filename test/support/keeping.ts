import { type AccessibleNode, textOf } from "../../src/tools/browsers/accessible-node.ts";
import type { DrivenDocument, DrivenPage, Point } from "../../src/tools/browsers/driven-browser.ts";
import { locateText } from "../../src/tools/browsers/locate-text.ts";
import { pollUntil } from "../../src/tools/browsers/poll-until.ts";
import { AWAY } from "./cards.ts";

/** The name of what stands beside a selection. */
const DOT = "Keep this passage …";
/** So many looks for the dot before the text is selected once more: those of a slow machine take longer. */
const LOOKS_PER_DRAG = 20;

/** Drags the mouse from the first letter of a text to its last. */
export async function dragOver(page: DrivenPage, text: string): Promise<void> {
  const lines = (await locateText(page, text)) ?? [];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error(`The page does not say "${text}"`);
  const from = { x: first.x + 1, y: first.y + first.height / 2 };
  await page.dragMouse(from, { x: last.x + last.width - 1, y: last.y + last.height / 2 });
}

/**
 * Selects a text by mouse and waits for the dot beside it, on a page without a mark. Such a page doesn't show that our
 * script is there, and a selection made before goes unseen: it is made again now and then.
 */
export async function dragUntilOffered(page: DrivenPage, text: string): Promise<void> {
  let looks = 0;
  await pollUntil("the dot", async () => {
    if (looks % LOOKS_PER_DRAG === 0) {
      // A press on what is selected would drag the text away.
      await page.click(AWAY);
      await dragOver(page, text);
    }
    looks += 1;
    return page.readNode("button", DOT);
  });
}

/** Something of ours, once it is there. */
export function waitForNode(page: DrivenPage, role: string, name?: string): Promise<AccessibleNode> {
  return pollUntil(`the ${role} ${name ?? ""}`, () => page.readNode(role, name));
}

/** Waits until something of ours has gone. */
export async function waitForNoNode(page: DrivenPage, role: string, name?: string): Promise<void> {
  await pollUntil(`the ${role} ${name ?? ""} to go`, async () => (await page.readNode(role, name)) === null);
}

/** Clicks something of ours with the real mouse. */
export async function clickNode(page: DrivenPage, role: string, name: string): Promise<void> {
  await page.click(middle(await waitForNode(page, role, name)));
}

/** Moves the mouse onto the dot beside the selection, and waits for the toolbar it opens into. */
export async function openToolbar(page: DrivenPage): Promise<AccessibleNode> {
  await page.moveMouse(middle(await waitForNode(page, "button", DOT)));
  return waitForNode(page, "toolbar", "Keep this passage");
}

/** Selects a text by mouse and keeps it in a colour, by dot and toolbar. */
export async function keepByMouse(page: DrivenPage, text: string, colour = "yellow"): Promise<void> {
  await dragOver(page, text);
  await openToolbar(page);
  await clickNode(page, "button", `Keep in ${colour}`);
  await waitForNode(page, "dialog", "Kept");
}

/** The passages painted in a document, each with the name it is painted under. */
export function paintedPassages(page: DrivenDocument): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name.startsWith("kept-"))
      .flatMap(([name, highlight]) => [...highlight].map((range) => [name, String(range)] as const)),
  );
}

/** Waits until a passage is painted under a name. */
export async function waitForPaint(page: DrivenDocument, name: string, text: string): Promise<void> {
  await pollUntil(`${name} on "${text}"`, async () =>
    (await paintedPassages(page)).some(([painted, passage]) => painted === name && passage === text),
  );
}

/** Waits until no passage is painted. */
export async function waitForNoPaint(page: DrivenDocument): Promise<void> {
  await pollUntil("the paint to go", async () => (await paintedPassages(page)).length === 0);
}

/** What stands in a message of ours, once it says what is waited for. */
export async function waitForMessage(page: DrivenPage, wanted: RegExp): Promise<void> {
  await pollUntil(`a message ${wanted}`, async () => {
    const message = await page.readNode("group", "Sinogloss");
    return message !== null && wanted.test(textOf(message));
  });
}

function middle({ role, name, box }: AccessibleNode): Point {
  if (!box) throw new Error(`The ${role} "${name}" is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
