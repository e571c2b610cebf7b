import type { Result } from "../core/basics/result.ts";
import type {
  HighlightChanges,
  HighlightDraft,
  HighlightId,
  Sighting,
  WriteOutcome,
} from "../core/model/highlight.ts";
import type { EntityRef } from "../core/model/ids.ts";
import type { Rejection } from "../core/model/rejection.ts";

/** A page seldom names more; a longer list is refused, since a page may forge its content script's messages. */
export const MAX_CARDS_PER_REQUEST = 60;

/**
 * What content scripts may ask of the background: method -> {request, reply}. Requests and
 * replies are JSON-safe. Large replies are strings, because Firefox clones big object arrays slowly.
 */
export interface BackgroundApi {
  /** The cards of entities, in the order asked for, unknown ones left out: `EntityCard[]` as JSON. */
  readonly getEntityCards: {
    readonly request: { readonly entities: readonly EntityRef[] };
    readonly reply: string;
  };
  /** Runs a bundle (`card` is card.js) in the frame that asks. */
  readonly loadBundle: { readonly request: { readonly bundle: FrameBundle }; readonly reply: null };
  /** The highlights of the sender's page: `Highlight[]` as JSON. `canonical` is the page's word, checked there. */
  readonly findHighlights: {
    readonly request: { readonly canonical: string | null };
    readonly reply: string;
  };
  /**
   * Keeps a passage of the sender's page. Answered only once it is on the disk. `evenPrivate`: the reader, in a
   * private window, has asked to keep it all the same.
   */
  readonly keepHighlight: {
    readonly request: { readonly draft: HighlightDraft; readonly evenPrivate: boolean };
    readonly reply: WriteOutcome;
  };
  readonly changeHighlight: {
    readonly request: { readonly id: HighlightId; readonly changes: HighlightChanges };
    readonly reply: WriteOutcome;
  };
  /** Deletes a highlight; it can be restored until its undo lapses. */
  readonly deleteHighlight: { readonly request: { readonly id: HighlightId }; readonly reply: WriteOutcome };
  readonly restoreHighlight: { readonly request: { readonly id: HighlightId }; readonly reply: WriteOutcome };
  /** Notes how highlights were found on the sender's page. Nothing is noted from private windows. */
  readonly noteSightings: {
    readonly request: { readonly sightings: readonly Sighting[] };
    readonly reply: null;
  };
  /** How many highlights mention any of these entities. */
  readonly countHighlights: {
    readonly request: { readonly entities: readonly EntityRef[] };
    readonly reply: number;
  };
  /** Every tag in use, most used first, 200 at most. */
  readonly listTags: { readonly request: null; readonly reply: readonly string[] };
  /** Has a name of the sender's page marked no more, or again. */
  readonly setRejected: { readonly request: RejectRequest; readonly reply: RejectOutcome };
  /** Opens the library page in a tab. */
  readonly openLibrary: { readonly request: { readonly at: LibraryPlace }; readonly reply: null };
  /** What the knowledge base has for a text that a reader selected: `LookUpAnswer` (core/search/look-up.ts) as JSON. */
  readonly lookUp: { readonly request: { readonly text: string }; readonly reply: string };
}

/** What a reader does not want marked, and where. */
export interface RejectRequest {
  /** The name as the page writes it. */
  readonly text: string;
  /** What it was taken for. */
  readonly entity: EntityRef;
  /** On the sender's page, on one of its hosts, or everywhere. */
  readonly where: { readonly kind: "page" | "everywhere" } | { readonly kind: "site"; readonly host: string };
  /** False: it is to be marked again there. */
  readonly isRejected: boolean;
}

/** What became of it. */
export interface RejectOutcome {
  /** What is not stored, as nothing of the page may be (a private window), and the frame's to remember; else null. */
  readonly passing: Rejection | null;
  /** So many there can be: the oldest has gone, to make room. Null where there was room. */
  readonly full: number | null;
}

/** A place in the library that a page's reader may be led to. */
export type LibraryPlace =
  /** An entity's whole record, or the highlights that mention it. */
  | { readonly kind: "record" | "highlightsOf"; readonly entity: EntityRef }
  | { readonly kind: "highlight"; readonly highlight: HighlightId }
  /** What a search finds. */
  | { readonly kind: "search"; readonly query: string };

/** A longer text to look up is refused: no name is that long. UTF-16 units. */
export const MAX_LOOK_UP = 500;

/** The bundles that are run in a frame on first need. */
export const FRAME_BUNDLES = ["hovering", "card", "anchoring", "keeping"] as const;
export type FrameBundle = (typeof FRAME_BUNDLES)[number];

/** A page's sightings come in batches; a longer list is refused. */
export const MAX_SIGHTINGS_PER_REQUEST = 1000;

export type BackgroundMethod = keyof BackgroundApi;
export type RequestOf<Method extends BackgroundMethod> = BackgroundApi[Method]["request"];
export type ReplyOf<Method extends BackgroundMethod> = BackgroundApi[Method]["reply"];

/** A request as it travels. */
export type BackgroundMessage = {
  [Method in BackgroundMethod]: { readonly method: Method; readonly request: RequestOf<Method> };
}[BackgroundMethod];

/** A reply as it travels. */
export type BackgroundReply<Method extends BackgroundMethod> = Result<ReplyOf<Method>>;
