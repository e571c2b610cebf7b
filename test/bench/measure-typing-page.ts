import { measureTyping } from "./measure-typing.ts";

/* The entry of the bundle that typing-in-chromium.ts runs in a page. */
declare global {
  var measureTypingHere: typeof measureTyping | undefined;
}

globalThis.measureTypingHere = measureTyping;
