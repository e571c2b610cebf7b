/** One line of the bench's table. */
export interface BenchRow {
  readonly name: string;
  /** The ratio (or count, where the name says so) of this run; null where it could not be measured. */
  readonly measured: number | null;
  /** The most (or, for `atLeast`, the least) it may be; null for a line that only informs. */
  readonly bar: number | null;
  readonly sense: "at most" | "at least";
  /** The wide limit that the short form fails on; null for a row that the short form does not judge. */
  readonly shortBar: number | null;
  /** What the ratio was made of, in words. */
  readonly detail: string;
}

type Optional = "bar" | "sense" | "shortBar" | "detail";

/** A row with what is usual filled in: at most, no bar in the short form. */
export function makeRow(row: Omit<BenchRow, Optional> & Partial<Pick<BenchRow, Optional>>): BenchRow {
  return { bar: null, sense: "at most", shortBar: null, detail: "", ...row };
}

/** How a row came out; `no bar` for those that only inform. */
export type Verdict = "ok" | "OVER" | "not measured" | "no bar";

/** Holds a row to its bar, or to the short form's. */
export function judgeRow(row: BenchRow, isShort: boolean): Verdict {
  const bar = isShort ? row.shortBar : row.bar;
  if (bar === null) return "no bar";
  if (row.measured === null || Number.isNaN(row.measured)) return "not measured";
  const holds = row.sense === "at most" ? row.measured <= bar : row.measured >= bar;
  return holds ? "ok" : "OVER";
}

/** The table as lines of text: row, measured, bar, verdict, and what it was made of. */
export function tabulateRows(rows: readonly BenchRow[], isShort: boolean): string[] {
  const head = ["what", "measured", "bar", "", "of"];
  const cells = rows.map((row) => {
    const bar = isShort ? row.shortBar : row.bar;
    const sign = row.sense === "at most" ? "≤" : "≥";
    const verdict = judgeRow(row, isShort);
    return [
      row.name,
      row.measured === null ? "–" : asNumber(row.measured),
      bar === null ? "–" : `${sign} ${asNumber(bar)}`,
      verdict === "no bar" ? "" : verdict,
      row.detail,
    ];
  });
  const widths = head.map((title, at) =>
    Math.max(title.length, ...cells.map((line) => (line[at] ?? "").length)),
  );
  return [head, ...cells].map((line) =>
    line
      .map((cell, at) => (at === line.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
      .join(" | ")
      .trimEnd(),
  );
}

function asNumber(value: number): string {
  if (Number.isInteger(value) && value < 10_000) return String(value);
  return value >= 100 ? value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ",") : value.toFixed(2);
}
