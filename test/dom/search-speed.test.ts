import assert from "node:assert/strict";
import { it } from "node:test";
import { makeListings, makeTyping } from "../bench/made-listings.ts";
import type { TypingSpeed } from "../bench/measure-typing.ts";
import { measureTypingInChromium } from "../bench/typing-in-chromium.ts";

/** npm run search-bench holds the bar of one frame; here a machine that does other things too has three tries at three. */
const TRIES = 3;
const MOST_MS = 50;
/** Measured: 2 to 4. Looking at every name for every letter of a typing error would cost hundreds. */
const MOST_SCANS = 20;

it("searches 10,000 entities while a reader types", { timeout: 150_000 }, async () => {
  const made = makeListings(10_000);
  const typed = makeTyping(made, 40);
  const speeds: TypingSpeed[] = [];
  const isQuick = ({ p95, ratio }: TypingSpeed) => p95 < MOST_MS && ratio < MOST_SCANS;
  while (speeds.length < TRIES && !speeds.some(isQuick))
    speeds.push(await measureTypingInChromium(made, typed));
  assert.ok(speeds.some(isQuick), JSON.stringify(speeds));
  // What is typed with an error is found by it, and everything else without.
  assert.ok((speeds[0]?.found ?? 0) > 0.9 * typed.length, JSON.stringify(speeds[0]));
});
