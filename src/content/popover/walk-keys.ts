/** Left and right, and the letters many readers of feeds and mail know. Up and down scroll the card. */
const WALK_KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, n: 1, ArrowLeft: -1, p: -1 };

/** Which way a key walks from one card to the next; null where it doesn't. */
export function walkDirection({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 1 | -1 | null {
  return ctrlKey || metaKey || altKey ? null : (WALK_KEYS[key] ?? null);
}
