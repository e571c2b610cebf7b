import { tidyTags } from "../../core/highlights/tidy-tags.ts";
import type { EntityNames } from "../../core/model/entity-card.ts";
import type { Highlight } from "../../core/model/highlight.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { NamedEntity } from "../../ui/highlight/entity-chips.tsx";
import type { HighlightEdits } from "../../ui/highlight/kept-panel.tsx";
import type { HighlightApi } from "./highlight-api.ts";
import type { FieldEdit, HighlightWriter } from "./highlight-writer.ts";

/** What a session works with. */
export interface EditingParts {
  readonly highlight: Highlight;
  readonly writer: HighlightWriter;
  readonly api: HighlightApi;
  readonly nameEntity: (entity: EntityRef) => Promise<EntityNames | null>;
  readonly redraw: () => void;
  readonly onError: (error: unknown) => void;
}

/** One highlight while it stands open to be edited. */
export interface EditingSession {
  /** As the reader sees it: what is being written right now is taken as written. */
  shown(): Highlight;
  entities(): readonly NamedEntity[];
  knownTags(): readonly string[];
  readonly edits: HighlightEdits;
  /** Asks for the tags in use, once: there is no need to wake the background before a field is entered. */
  wantTags(): void;
  /** It is now like this, on the disk. */
  settle(highlight: Highlight): void;
}

/** The last edit of each field that is not answered yet. */
interface Pending {
  readonly colour?: Extract<FieldEdit, { field: "colour" }>;
  readonly tags?: Extract<FieldEdit, { field: "tags" }>;
}

/** Opens a highlight to be edited until the signal aborts. */
export function startEditing(parts: EditingParts, signal: AbortSignal): EditingSession {
  const { writer, api, nameEntity } = parts;
  let stored = parts.highlight;
  let pending: Pending = {};
  let entities: readonly NamedEntity[] = [];
  let tags: readonly string[] = [];
  let isAsked = false;
  const { id } = stored;
  const shown = (): Highlight => ({
    ...stored,
    colour: pending.colour?.to ?? stored.colour,
    tags: pending.tags?.to ?? stored.tags,
  });

  const redraw = () => {
    if (!signal.aborted) parts.redraw();
  };
  const nameEntities = async () => {
    const named = await Promise.all(
      stored.entities.map(async (entity) => ({ entity, names: await nameEntity(entity) })),
    );
    entities = named.flatMap(({ entity, names }) => (names === null ? [] : [{ entity, names }]));
    if (entities.length > 0) redraw();
  };
  nameEntities().catch(parts.onError);

  const write = async (edit: FieldEdit & { readonly field: keyof Pending }) => {
    pending = { ...pending, [edit.field]: edit };
    redraw();
    await writer.edit(id, edit);
    // An earlier answer leaves what was asked for after it: the next edit must go on from that, not from less.
    if (pending[edit.field] !== edit) return;
    pending = { ...pending, [edit.field]: undefined };
    redraw();
  };

  return {
    shown,
    entities: () => entities,
    knownTags: () => tags,
    edits: {
      setColour: (to) => void write({ field: "colour", from: shown().colour, to }),
      setNote: async (to, from) => (await writer.edit(id, { field: "note", from, to }))?.note ?? null,
      // As they will be stored: the next edit goes on from these.
      setTags: (tags) => void write({ field: "tags", from: shown().tags, to: tidyTags(tags) }),
    },
    wantTags: () => {
      if (isAsked) return;
      isAsked = true;
      api
        .listTags()
        .then((known) => {
          tags = known;
          redraw();
        })
        .catch(parts.onError);
    },
    settle: (highlight) => {
      stored = highlight;
      redraw();
    },
  };
}
