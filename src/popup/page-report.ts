import { type EntityKey, type EntityRef, entityKey } from "../core/model/ids.ts";
import type { FrameReply } from "../messaging/call-content.ts";
import type { FrameSummary } from "../messaging/content-api.ts";

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

/**
 * What the open tab has to say. `unreachable`: the browser lets no extension in (its own pages, its stores);
 * `absent`: it would, but no frame answers (the extension came after the page did).
 */
export type PageReport =
  | { readonly state: "asking" | "unreachable" | "absent" | "off" }
  | { readonly state: "reading" | "ready"; readonly entities: readonly NamedEntity[] };

/** Adds up the frames of a tab: the top frame first, entities in the order of first mention. */
export function combineFrames(replies: readonly FrameReply<FrameSummary>[]): PageReport {
  if (replies.length === 0) return { state: "absent" };
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

/** The frame that a jump shall go to, so that jump after jump visits every mention of every frame and starts over. */
export function frameOfJump({ count, frames }: NamedEntity, jumpsBefore: number): number | null {
  let left = count > 0 ? jumpsBefore % count : 0;
  for (const frame of frames) {
    if (left < frame.count) return frame.frameId;
    left -= frame.count;
  }
  return null;
}
