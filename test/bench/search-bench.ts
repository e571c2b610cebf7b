import { makeListings, makeTyping } from "./made-listings.ts";
import { measureMiniSearch } from "./measure-minisearch.ts";
import { measureTyping, type TypingSpeed } from "./measure-typing.ts";
import { measurePopup, type PopupTimes } from "./popup-opening.ts";
import { measureTypingInChromium } from "./typing-in-chromium.ts";

/*
 * npm run build && npm run search-bench
 *
 * What search over 10,000 entities costs a keystroke, in Node and in a real Chromium, as a ratio to asking every one of
 * the same names whether it includes what was typed, in turn with it in the same run; and how long the real popup
 * takes from its opening to the first result of a typed letter, with the background awake and stopped, as a ratio to
 * opening a file of the extension that is no page. Bar: in Chromium, 95 of 100 keystrokes within one frame. Exit
 * status 1 over it.
 */
const ENTITIES = 10_000;
/** Names typed letter by letter: some 3,000 keystrokes. */
const TYPED_NAMES = 160;
const FRAME_MS = 1000 / 60;

const made = makeListings(ENTITIES);
const typed = makeTyping(made, TYPED_NAMES);
printSpeed("Node", measureTyping(made, typed));
const peer = measureMiniSearch(made, typed);
console.log(
  `  MiniSearch, in turn after it: median ${peer.median.toFixed(2)} ms   p95 ${peer.p95.toFixed(2)} ms`,
);
const inChromium = await measureTypingInChromium(made, typed);
printSpeed("Chromium", inChromium);

const { emptyMs, awake, stopped } = await measurePopup();
console.log(`\nan empty page of the extension ${emptyMs.toFixed(1)} ms`);
printPopup("background awake", awake, emptyMs);
printPopup("background stopped", stopped, emptyMs);

if (inChromium.p95 > FRAME_MS) {
  console.error(`p95 a keystroke is over one frame, ${FRAME_MS.toFixed(1)} ms`);
  process.exitCode = 1;
}

function printSpeed(where: string, speed: TypingSpeed): void {
  const { keystrokes, names, indexMs, median, p95, longest, slowest, scanMedian, scanP95, ratio } = speed;
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  console.log(`\n${where}: ${ENTITIES} entities, ${names} names, ${keystrokes} keystrokes`);
  console.log(`  search   median ${ms(median)}   p95 ${ms(p95)}   longest ${ms(longest)} (${slowest})`);
  console.log(`  scan     median ${ms(scanMedian)}   p95 ${ms(scanP95)}`);
  console.log(`  ratio    ${ratio.toFixed(2)} × the scan, p95 ${(p95 / scanP95).toFixed(2)} × its p95`);
  console.log(`  index made in ${indexMs.toFixed(0)} ms`);
}

function printPopup(how: string, { firstResultMs, fromKeyMs }: PopupTimes, emptyMs: number): void {
  const ratio = (firstResultMs / emptyMs).toFixed(1);
  console.log(
    `popup, ${how}: first result after ${firstResultMs.toFixed(0)} ms, ${ratio} × the empty page; ${fromKeyMs.toFixed(1)} ms after the key`,
  );
}
