import { useEffect, useMemo, useState } from "preact/hooks";
import type { EntityCard } from "../core/model/entity-card.ts";
import { entityKey } from "../core/model/ids.ts";
import { useCardStack } from "../ui/card/use-card-stack.ts";
import { runUndo, useLibraryTasks } from "./acts/use-library-tasks.ts";
import { ExportDialog } from "./exchange/export-dialog.tsx";
import { EntityDialog } from "./frame/entity-dialog.tsx";
import { headPlace } from "./frame/head-place.ts";
import { LibraryNav } from "./frame/library-nav.tsx";
import { LibraryNotices } from "./frame/library-notices.tsx";
import { sectionOf } from "./frame/library-sections.ts";
import { MessageBar } from "./frame/message-bar.tsx";
import { useMessages } from "./frame/use-messages.ts";
import { usePlaces } from "./frame/use-places.ts";
import { WayUp } from "./frame/way-up.tsx";
import { useListFocus } from "./highlights/use-list-focus.ts";
import type { LibraryAppProps } from "./library-app-props.ts";
import { keptOf } from "./library-state.ts";
import type { LibraryView } from "./library-view.ts";
import { SectionContent } from "./section-content.tsx";

/** The library: its sections, one at a time, with messages and dialogs over them. */
export function LibraryApp(props: LibraryAppProps) {
  const { route, state, acts, dismissNotice } = props;
  const cards = useCardStack(props.loadCard);
  const openEntity = cards.open;
  // Keyed by what changes rarely: tasks made of the view would else be new at every drawing.
  const view = useMemo((): LibraryView => ({ ...props.view, openEntity }), [props.view]);
  const messages = useMessages();
  const focus = useListFocus();
  const tasks = useLibraryTasks({ acts, view, messages, ...focus });
  const [isExporting, setExporting] = useState(false);
  const { words } = view;
  const section = sectionOf(route);
  const heading = headPlace(route, state.knowledge, view);
  useEffect(() => {
    document.title = `${heading.text} – Sinogloss`;
  }, [heading.text]);
  usePlaces(route);
  const kept = keptOf(state);
  const { top } = cards;
  return (
    <div class="library" lang={view.lang}>
      <LibraryNav view={view} section={section} />
      <main>
        <WayUp route={route} view={view} />
        <h2 id="section-heading" tabIndex={-1} lang={heading.lang}>
          {heading.text}
        </h2>
        <LibraryNotices
          view={view}
          notices={state.notices}
          dismiss={dismissNotice}
          openExport={() => setExporting(true)}
        />
        <SectionContent
          {...props}
          view={view}
          tasks={tasks}
          messages={messages}
          openExport={() => setExporting(true)}
        />
        {cards.isMissing && <p role="alert">{words.cardMissing}</p>}
      </main>
      <MessageBar
        view={view}
        messages={messages}
        undo={() => {
          if (messages.current?.undo) void runUndo(messages.current.undo, view, messages);
        }}
      />
      {isExporting && (
        <ExportDialog
          view={view}
          scopes={[{ name: "all", highlights: kept.map(({ highlight }) => highlight) }]}
          save={tasks.exportFile}
          close={() => setExporting(false)}
        />
      )}
      {top && (
        <EntityDialog
          view={view}
          card={top}
          highlightCount={countMentions(top)}
          beneath={cards.beneath}
          back={cards.beneath.length > 0 ? cards.back : undefined}
          close={cards.closeAll}
        />
      )}
    </div>
  );

  function countMentions(card: EntityCard): number {
    const keys = new Set(card.entities.map(entityKey));
    return kept.filter(({ highlight }) => highlight.entities.some((entity) => keys.has(entityKey(entity))))
      .length;
  }
}
