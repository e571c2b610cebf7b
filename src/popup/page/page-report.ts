import { type EntityKey, type EntityRef, entityKey } from "../../core/model/ids.ts";
import type { UnreadKind } from "../../core/model/unread-kind.ts";
import type { FrameReply } from "../../messaging/call-content.ts";
import type { FrameSummary } from "../../messaging/content-api.ts";

/** Where in a tab an entity is named. */
export interface FrameCount {
  readonly frameId: number;
  readonly count: number;
}

/** An entity the open page names, over all its frames. */
export interface NamedEntity {
  readonly entity: EntityRef;
  readonly count: number;
  /** In the order of the frames. */
  readonly frames: readonly FrameCount[];
}

/** Why nothing could be read, and for want of a permission what is to be asked for, as match patterns. */
export type Unread =
  | { readonly kind: Exclude<UnreadKind, "permission"> }
  | { readonly kind: "permission"; readonly host: string | null; readonly origins: readonly string[] };

/** What the open tab has to say. */
export type PageReport =
  | { readonly state: "asking" | "off" }
  | { readonly state: "unread"; readonly why: Unread }
  | { readonly state: "reading" | "ready"; readonly entities: readonly NamedEntity[] };

/** Adds up the frames of a tab: the top frame first, entities in their order; null where no frame has answered. */
export function combineFrames(replies: readonly FrameReply<FrameSummary>[]): PageReport | null {
  if (replies.length === 0) return null;
  const frames = [...replies].sort((one, other) => one.frameId - other.frameId);
  if (frames.every(({ value }) => value.state === "off")) return { state: "off" };
  const named = new Map<EntityKey, NamedEntity>();
  for (const { frameId, value } of frames) {
    for (const { entity, count } of value.entities) {
      const before = named.get(entityKey(entity)) ?? { entity, count: 0, frames: [] };
      named.set(entityKey(entity), {
        entity,
        count: before.count + count,
        frames: [...before.frames, { frameId, count }],
      });
    }
  }
  const isReading = frames.some(({ value }) => value.state === "reading");
  return { state: isReading ? "reading" : "ready", entities: [...named.values()] };
}

/**
 * A report with its entities in the order they stood in before, new ones after them: counts change while a page is
 * read, and no row shall move from under the reader.
 */
export function keepOrder(before: PageReport, now: PageReport): PageReport {
  if (!("entities" in before) || !("entities" in now)) return now;
  const places = new Map(before.entities.map(({ entity }, at) => [entityKey(entity), at]));
  const placeOf = ({ entity }: NamedEntity) => places.get(entityKey(entity)) ?? places.size;
  return { ...now, entities: [...now.entities].sort((one, other) => placeOf(one) - placeOf(other)) };
}

/** The frame that a jump shall go to, so that jump after jump visits every mention of every frame and starts over. */
export function frameOfJump({ count, frames }: NamedEntity, jumpsBefore: number): number | null {
  let left = count > 0 ? jumpsBefore % count : 0;
  for (const frame of frames) {
    if (left < frame.count) return frame.frameId;
    left -= frame.count;
  }
  return null;
}
