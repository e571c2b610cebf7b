import { elementAround } from "../plain-node.ts";

/**
 * So many elements around another, more than Chromium's parser makes of any HTML. Scripts may nest them deeper, out of
 * sight, where a browser goes all the way up for each style that it is asked for.
 */
export const DEEPEST = 513;

/** Whether an element stands in DEEPEST others or more. */
export function isDeep(element: Element): boolean {
  let outer: Element | null = element;
  for (let level = 0; outer && level < DEEPEST; level += 1) outer = elementAround(outer);
  return outer !== null;
}
