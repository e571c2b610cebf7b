import { HIGHLIGHT_LIMITS } from "../core/highlights/highlight-limits.ts";
import { ALL_HIGHLIGHTS } from "../core/library/highlights-route.ts";
import { formatRoute } from "../core/library/library-route.ts";
import type { LibraryTasks } from "./acts/library-tasks.ts";
import { ImportPage } from "./exchange/import-page.tsx";
import { LazyPart } from "./frame/lazy-part.tsx";
import type { Messages } from "./frame/use-messages.ts";
import { HighlightsPage } from "./highlights/highlights-page.tsx";
import { SingleHighlightPage } from "./highlights/single-highlight-page.tsx";
import type { LibraryAppProps } from "./library-app-props.ts";
import { keptOf } from "./library-state.ts";
import type { LibraryView } from "./library-view.ts";
import { PrivacyPage } from "./privacy/privacy-page.tsx";

interface SectionContentProps extends Omit<LibraryAppProps, "view"> {
  readonly view: LibraryView;
  readonly tasks: LibraryTasks;
  readonly messages: Messages;
  readonly openExport: () => void;
}

/** What stands below a section's heading. */
export function SectionContent(props: SectionContentProps) {
  const { view, route, state, tasks, messages, openExport } = props;
  const { words, highlightStrings } = view;
  const { highlights } = state;
  switch (route.kind) {
    case "settings":
      return (
        <LazyPart key="settings" view={view} load={() => import("./settings/settings-page.tsx")}>
          {({ SettingsPage }) => (
            <SettingsPage
              view={view}
              settings={state.settings}
              dropped={state.dropped}
              onPages={state.onPages}
              keys={state.keys}
              listings={state.knowledge.state === "loaded" ? state.knowledge.knowledge.listings : null}
              acts={props.settingsActs}
              say={messages.say}
            />
          )}
        </LazyPart>
      );
    case "entities":
    case "entity":
    case "timeline":
    case "figures":
    case "relations":
    case "sources":
    case "source":
    case "about":
      return (
        <LazyPart key="knowledge" view={view} load={() => import("./knowledge/knowledge-content.tsx")}>
          {({ KnowledgeContent }) => (
            <KnowledgeContent view={view} route={route} state={state.knowledge} kept={keptOf(state)} />
          )}
        </LazyPart>
      );
    case "unknown":
      return (
        <div class="empty">
          <p role="alert">{words.unknownRoute}</p>
          <p class="hint">{words.unknownRouteHint(route.path)}</p>
          <p>
            <a href={formatRoute(ALL_HIGHLIGHTS)}>{words.allHighlights}</a>
          </p>
        </div>
      );
  }
  if (highlights.state === "loading") {
    return (
      <div class="empty">
        <p role="status">{words.loading}</p>
      </div>
    );
  }
  if (highlights.state === "failed") {
    return (
      <div class="empty">
        <p role="alert">{highlightStrings.refusal(highlights.reason, HIGHLIGHT_LIMITS)}</p>
      </div>
    );
  }
  const { kept } = highlights;
  switch (route.kind) {
    case "highlights":
      return (
        <HighlightsPage
          view={view}
          route={route}
          kept={kept}
          search={state.search}
          isIndexing={state.isIndexing}
          tasks={tasks}
          damaged={state.damaged}
        />
      );
    case "highlight":
      return <SingleHighlightPage view={view} id={route.id} kept={kept} tasks={tasks} />;
    case "import":
      return <ImportPage view={view} acts={props.importActs} messages={messages} />;
    case "privacy":
      return (
        <PrivacyPage
          view={view}
          kept={keptOf(state)}
          settings={state.settings}
          storage={state.storage}
          acts={props.privacyActs}
          say={messages.say}
          openExport={openExport}
        />
      );
  }
}
