import { formatPeriod, hasPassed } from "../../../ui/dates/format-date.ts";
import type { LibraryView } from "../../library-view.ts";
import type { TimelineGroup } from "./timeline-plot.ts";

/** A mark in words, as it is read out and as it is told below the plot: when, what, and what is not known of it. */
export function nameGroup(group: TimelineGroup, view: LibraryView): string {
  return [dateOfGroup(group, view), textOfGroup(group, view), ...notesOfGroup(group, view)].join(" · ");
}

/** When, in words of the reader's language. */
export function dateOfGroup({ date }: TimelineGroup, { lang }: LibraryView): string {
  return formatPeriod(date, lang);
}

/** What: the sentence of a single entry, the number of several. */
export function textOfGroup({ kind, entries }: TimelineGroup, { plotWords }: LibraryView): string {
  const words = plotWords.timeline;
  const [first] = entries;
  if (entries.length === 1 && first) return first.text;
  return kind === "due" ? `${words.kinds.due} (${entries.length})` : words.statements(entries.length);
}

/** What is to be said with it: that it is due and how that stands, that its date is inferred, how exact it is. */
export function notesOfGroup(
  group: TimelineGroup,
  { plotWords, strings, today }: LibraryView,
): readonly string[] {
  const words = plotWords.timeline;
  const precision = words.precision[group.precision];
  return [
    ...(group.kind === "due" ? [outcomeOf(group.date, { plotWords, strings, today })] : []),
    ...(group.isInferred ? [strings.dateInferred] : []),
    ...(precision === null || group.kind === "due" ? [] : [precision]),
  ];
}

/** How a due day stands. What came of one that has passed, no source of ours says. */
export function outcomeOf(
  date: string,
  { plotWords, strings, today }: Pick<LibraryView, "plotWords" | "strings" | "today">,
): string {
  return hasPassed(date, today) ? strings.outcomeUnknown : plotWords.timeline.dueAhead;
}
