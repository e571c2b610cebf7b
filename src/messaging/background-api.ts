import type { Result } from "../core/basics/result.ts";
import type { EntityRef } from "../core/model/ids.ts";

/** A page seldom names more; a longer list is refused, since a page may forge its content script's messages. */
export const MAX_CARDS_PER_REQUEST = 60;

/**
 * What content scripts and extension pages may ask of the background: method -> {request, reply}. Requests and
 * replies are JSON-safe. Large replies are strings, because Firefox clones big object arrays slowly.
 */
export interface BackgroundApi {
  /** The cards of entities, in the order asked for, unknown ones left out: `EntityCard[]` as JSON. */
  readonly getEntityCards: {
    readonly request: { readonly entities: readonly EntityRef[] };
    readonly reply: string;
  };
  /** Runs the card bundle (card.js) in the frame that asks. */
  readonly loadCardBundle: { readonly request: null; readonly reply: null };
}

export type BackgroundMethod = keyof BackgroundApi;
export type RequestOf<Method extends BackgroundMethod> = BackgroundApi[Method]["request"];
export type ReplyOf<Method extends BackgroundMethod> = BackgroundApi[Method]["reply"];

/** A request as it travels. */
export type BackgroundMessage = {
  [Method in BackgroundMethod]: { readonly method: Method; readonly request: RequestOf<Method> };
}[BackgroundMethod];

/** A reply as it travels. */
export type BackgroundReply<Method extends BackgroundMethod> = Result<ReplyOf<Method>>;
