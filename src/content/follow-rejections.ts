import { coarsePageHash } from "../core/highlights/page-filter.ts";
import type { Rejection } from "../core/model/rejection.ts";
import type { BackgroundReply, RejectRequest } from "../messaging/background-api.ts";
import { callBackground } from "../messaging/call-background.ts";
import { isSameRejection, pagePlace, rejectedAt } from "../settings/rejections.ts";
import { frameAddress } from "./page-identity.ts";

/** What the reader does not want marked in one frame. */
export interface FrameRejections {
  /** The names that are not marked on the page the frame shows now, as rejectedName gives them. */
  names(): ReadonlySet<string>;
  /** These are stored; `hosts` are those whose choices the frame obeys. */
  follow(stored: readonly Rejection[], hosts: readonly string[]): void;
  /** The site that names can be rejected on: that of the tab, where the browser tells; null for none. */
  site(): string | null;
  /** Has a name marked no more, or again. */
  set(request: RejectRequest): Promise<BackgroundReply<"setRejected">>;
}

/** Builds the rejections of one frame; `onPassing` is called when one changes that is stored nowhere. */
export function followRejections(onPassing: () => void): FrameRejections {
  let known: readonly Rejection[] = [];
  let hosts: readonly string[] = [];
  /** What is rejected on a page that nothing may be stored of: it is forgotten with the frame. */
  let passing: readonly Rejection[] = [];
  return {
    names: () => {
      const all = [...known, ...passing];
      // Asked at every change of the page; most readers have rejected nothing.
      const page = all.length > 0 ? [pagePlace(coarsePageHash(frameAddress()))] : [];
      return rejectedAt(all, [...hosts, ...page]);
    },
    site: () => hosts.at(-1) ?? null,
    follow: (stored, obeyed) => {
      known = stored;
      hosts = obeyed;
    },
    set: async (request) => {
      const reply = await callBackground("setRejected", request);
      const changed = reply.ok && reply.value.passing;
      if (changed) {
        const others = passing.filter((each) => !isSameRejection(each, changed));
        passing = request.isRejected ? [...others, changed] : others;
        onPassing();
      }
      return reply;
    },
  };
}
