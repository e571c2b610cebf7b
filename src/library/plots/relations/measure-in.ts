import type { MeasureText } from "./wrap-label.ts";

/** Size of the text of drawings in pixels; plots.css has the same. */
const TEXT_SIZE = 13;

/** Measures text as it will be drawn inside an element: in its font, at the size of drawings. */
export function measureIn(element: Element): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return (text) => text.length * TEXT_SIZE * 0.6;
  // Names are drawn in the semi-bold weight of the centre at most.
  context.font = `600 ${TEXT_SIZE}px ${getComputedStyle(element).fontFamily}`;
  return (text) => context.measureText(text).width;
}
