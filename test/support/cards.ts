import { type AccessibleNode, findNode } from "../../src/tools/browsers/accessible-node.ts";
import type { DrivenDocument, DrivenPage, Point } from "../../src/tools/browsers/driven-browser.ts";
import { middleOfText } from "../../src/tools/browsers/locate-text.ts";
import { pollUntil } from "../../src/tools/browsers/poll-until.ts";
import { pollUntilStill } from "./poll-until-still.ts";

/** A corner without a mention. */
export const AWAY: Point = { x: 2, y: 2 };

/** Rests the mouse on a text of the page and waits for the card it opens. */
export async function restOn(page: DrivenPage, text: string, nth = 0): Promise<AccessibleNode> {
  await page.moveMouse(AWAY);
  await page.moveMouse(await middleOfText(page, text, nth));
  return waitForCard(page, `the card of "${text}"`);
}

/** The open card, once there is one whose name passes, and nothing in it is still on its way to its place. */
export function waitForCard(
  page: DrivenPage,
  what: string,
  isWanted: (name: string) => boolean = () => true,
): Promise<AccessibleNode> {
  return pollUntilStill(what, async () => {
    const card = await page.readDialog();
    return card !== null && isWanted(card.name) ? card : null;
  });
}

/** Waits until no card is open, neither for the page nor for assistive technology. */
export async function waitForNoCard(page: DrivenPage): Promise<void> {
  await pollUntil(
    "the card to close",
    async () => !(await isCardOpen(page)) && (await page.readDialog()) === null,
  );
}

/** Waits until the focus is in a card, which takes it when it is asked for by key or menu: keys go to the page till then. */
export async function waitForFocusInCard(page: DrivenPage): Promise<void> {
  await pollUntil("the focus in the card", () =>
    page.evaluate(() => document.activeElement?.matches("div[popover]") ?? false),
  );
}

/** The middle of something in a card, found by role and name. */
export function middleOf(card: AccessibleNode, role: string, isNamed: (name: string) => boolean): Point {
  const middle = findMiddle(card, role, isNamed);
  if (!middle) throw new Error(`The card "${card.name}" shows no such ${role}`);
  return middle;
}

function findMiddle(card: AccessibleNode, role: string, isNamed: (name: string) => boolean): Point | null {
  const box = findNode(card, role, isNamed)?.box;
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Whether a card is open, as the page itself can see it. */
export function isCardOpen(page: DrivenDocument): Promise<boolean> {
  return page.evaluate(() => document.querySelector(":popover-open") !== null);
}

/**
 * Something in a card, by role and name, once it is there, scrolled into view by the wheel as a reader would. Gives its
 * middle.
 */
export async function reachInCard(
  page: DrivenPage,
  role: string,
  isNamed: (name: string) => boolean,
): Promise<Point> {
  const reach = async (): Promise<Point | null> => {
    const card = await page.readDialog();
    const at = card && findMiddle(card, role, isNamed);
    if (!card?.box || !at) return null;
    const middle = card.box.y + card.box.height / 2;
    // The head of a card stays in place while the rest scrolls.
    if (Math.abs(at.y - middle) < card.box.height / 2 - 20) return at;
    await page.moveMouse({ x: card.box.x + card.box.width / 2, y: middle });
    await page.scroll(at.y - middle);
    return null;
  };
  return pollUntilStill(`a ${role} of the card to scroll into view`, reach);
}

/** Longer than a selection takes to be offered anything, or a card to come or go, in milliseconds: for letTimePass. */
export const LONG_ENOUGH = 800;

/**
 * Lets time pass in the page. Only for tests of something that must not happen: there is no condition to wait for, and
 * the time is the one after which it would.
 */
export async function letTimePass(page: DrivenDocument, milliseconds: number): Promise<void> {
  await page.evaluate(
    (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time)),
    milliseconds,
  );
}
