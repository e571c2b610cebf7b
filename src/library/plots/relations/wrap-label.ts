/** The width of a text in pixels, as it will be drawn. */
export type MeasureText = (text: string) => number;

/** A name broken into lines, with the width of the widest in pixels. */
export interface WrappedLabel {
  /** Each with the space it was broken at, if there was one: together they are the name. */
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * Breaks a name into lines of about one length, none wider than `room` pixels unless a single word is. Nothing is cut
 * off: a name that is half told is no name. Where there are no spaces, as in Chinese, it may break anywhere.
 */
export function wrapLabel(name: string, room: number, measure: MeasureText): WrappedLabel {
  const greedy = fill(name, room, measure);
  const whole = measure(name);
  // The same number of lines, with what the last one lacks taken from those above it.
  const even = fill(name, Math.max(whole / greedy.length + measure("mmm"), 0), measure);
  const lines = even.length === greedy.length ? even : greedy;
  return { lines, width: Math.max(...lines.map((line) => measure(line.trimEnd()))) };
}

function fill(name: string, room: number, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(name)) {
    if (line !== "" && measure((line + piece).trimEnd()) > room) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Words with the space or hyphen behind them; each Chinese character by itself. */
function piecesOf(name: string): readonly string[] {
  return name.match(/[\p{Script=Han}]|[^\s\p{Script=Han}-]+-?\s*|\s+|-/gu) ?? [name];
}
