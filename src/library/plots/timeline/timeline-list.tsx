import type { LibraryView } from "../../library-view.ts";
import type { ItemRequest } from "../item-request.ts";
import { TimelineItem } from "./timeline-item.tsx";
import type { TimelineGroup } from "./timeline-plot.ts";

interface TimelineListProps {
  readonly view: LibraryView;
  readonly groups: readonly TimelineGroup[];
  readonly pointed: string | null;
  readonly opened: ReadonlySet<string>;
  readonly request: ItemRequest | null;
  readonly setOpen: (key: string, isOpen: boolean) => void;
  readonly point: (key: string | null) => void;
  readonly leave: (key: string) => void;
}

/** The same as the plot in words, by year. */
export function TimelineList(props: TimelineListProps) {
  const { view, groups, pointed, opened, request, setOpen, point, leave } = props;
  return (
    <section class="time-list" aria-label={view.plotWords.timeline.listLabel}>
      {groupByYear(groups).map(({ year, members }) => (
        <section key={year} class="time-year">
          <h3>{year}</h3>
          <ul>
            {members.map((group) => (
              <TimelineItem
                key={group.key}
                view={view}
                group={group}
                isPointed={pointed === group.key}
                isOpen={opened.has(group.key)}
                focusRequest={request?.id === group.key ? request.count : 0}
                setOpen={(isOpen) => setOpen(group.key, isOpen)}
                point={(isPointed) => point(isPointed ? group.key : null)}
                leave={() => leave(group.key)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface Year {
  readonly year: string;
  readonly members: TimelineGroup[];
}

function groupByYear(groups: readonly TimelineGroup[]): readonly Year[] {
  const years: Year[] = [];
  for (const group of groups) {
    const year = group.date.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.members.push(group);
    else years.push({ year, members: [group] });
  }
  return years;
}
