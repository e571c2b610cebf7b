import type { Verdict } from "./judge-case.ts";

/** A judged case. */
export interface Judged {
  readonly category: string;
  readonly verdict: Verdict;
}

/** One row of the table: how many cases of a group came out how. */
export interface VerdictRow {
  readonly group: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

const NONE: Readonly<Record<Verdict, number>> = {
  exact: 0,
  right: 0,
  bounds: 0,
  wrong: 0,
  falseOrphan: 0,
  orphanFound: 0,
  misAnchored: 0,
};

/** Counts verdicts by category and over all, in the order of the groups' names. */
export function tabulateVerdicts(judged: readonly Judged[]): readonly VerdictRow[] {
  const rows = new Map<string, Record<Verdict, number>>();
  for (const { category, verdict } of judged) {
    for (const group of groupsOf(category, verdict)) {
      const counts = rows.get(group) ?? { ...NONE };
      counts[verdict] += 1;
      rows.set(group, counts);
    }
  }
  return [...rows]
    .map(([group, counts]) => ({ group, counts }))
    .sort((one, other) => (one.group < other.group ? -1 : 1));
}

function groupsOf(category: string, verdict: Verdict): readonly string[] {
  if (verdict === "orphanFound" || verdict === "misAnchored") return [category, "ALL orphan-expected"];
  const all = [category, "ALL found-expected"];
  return category === "edit-inside" ? all : [...all, "ALL still-there"];
}

/** What of a group's cases came out how, in percent; null where it has no such cases. */
export interface VerdictShares {
  /** Cases whose passage is still there. */
  readonly found: number;
  readonly exact: number | null;
  /** With the exact ones. */
  readonly right: number | null;
  readonly bounds: number | null;
  readonly wrong: number | null;
  readonly falseOrphan: number | null;
  /** Cases whose passage is gone. */
  readonly gone: number;
  readonly orphanFound: number | null;
  readonly misAnchored: number | null;
}

/** Turns a row's counts into percent. */
export function shareVerdicts({ counts }: VerdictRow): VerdictShares {
  const gone = counts.orphanFound + counts.misAnchored;
  const found = counts.exact + counts.right + counts.bounds + counts.wrong + counts.falseOrphan;
  const of = (total: number, count: number) => (total === 0 ? null : (100 * count) / total);
  return {
    found,
    exact: of(found, counts.exact),
    right: of(found, counts.exact + counts.right),
    bounds: of(found, counts.bounds),
    wrong: of(found, counts.wrong),
    falseOrphan: of(found, counts.falseOrphan),
    gone,
    orphanFound: of(gone, counts.orphanFound),
    misAnchored: of(gone, counts.misAnchored),
  };
}

/** The table as lines of text. nF and nO: cases that are to be found, and to be orphaned. */
export function printVerdicts(rows: readonly VerdictRow[]): string {
  const percent = (share: number | null) => (share === null ? "-" : share.toFixed(1)).padStart(6);
  const head =
    "category               nF exact% right% bounds% wrong% falseOrphan% |   nO orphanFound% misAnchored%";
  const lines = rows.map((row) => {
    const shares = shareVerdicts(row);
    return [
      row.group.padEnd(20),
      String(shares.found).padStart(4),
      percent(shares.exact),
      percent(shares.right),
      ` ${percent(shares.bounds)}`,
      percent(shares.wrong),
      percent(shares.falseOrphan).padStart(12),
      "|",
      String(shares.gone).padStart(4),
      percent(shares.orphanFound).padStart(12),
      percent(shares.misAnchored).padStart(12),
    ].join(" ");
  });
  return [head, ...lines].join("\n");
}
