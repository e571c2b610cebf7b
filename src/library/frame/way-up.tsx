import { ALL_ENTITIES } from "../../core/library/knowledge-routes.ts";
import { formatRoute, type LibraryRoute } from "../../core/library/library-route.ts";
import type { LibraryWords } from "../library-view.ts";

interface WayUpProps {
  readonly route: LibraryRoute;
  readonly view: Pick<LibraryWords, "knowledgeWords">;
}

/** The way from a record to the list it stands in, above its heading; nothing elsewhere. */
export function WayUp({ route, view: { knowledgeWords: words } }: WayUpProps) {
  if (route.kind !== "entity" && route.kind !== "source") return null;
  const isEntity = route.kind === "entity";
  return (
    <p class="way-up">
      <a href={formatRoute(isEntity ? ALL_ENTITIES : { kind: "sources" })}>
        {isEntity ? words.record.all : words.source.all}
      </a>
    </p>
  );
}
