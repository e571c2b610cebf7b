import { fail, succeed } from "../core/basics/result.ts";
import { coarsePageHash } from "../core/highlights/page-filter.ts";
import { foldText } from "../core/lexicon/fold-text.ts";
import { entityKey } from "../core/model/ids.ts";
import type { Rejection } from "../core/model/rejection.ts";
import type { BackgroundHandlers } from "../messaging/serve-background-api.ts";
import { hostOfAddress } from "../settings/host-of-address.ts";
import {
  LONGEST_REJECTED,
  MOST_PAGE_REJECTIONS,
  MOST_REJECTIONS,
  pagePlace,
  withRejection,
} from "../settings/rejections.ts";
import { changePageRejections, changeSettings } from "../settings/stored-settings.ts";
import { type FrameSender, senderAddress } from "./sender-address.ts";

/**
 * The answer to a reader who does not want a name marked. It is written here, and not where it was pressed, because only
 * the extension's own pages share a lock: of two tabs that reject at once neither loses its own. Safe to be asked twice.
 */
export const setRejected: BackgroundHandlers["setRejected"] = async (request, sender) => {
  const { text, entity, where, isRejected } = request;
  const form = foldText(text);
  if (form.length > LONGEST_REJECTED) return fail("setRejected: no name is that long");
  const rejection = { form, entity: entityKey(entity) };
  let full: number | null = null;
  const change = (most: number, site: string | null) => (before: readonly Rejection[]) => {
    const others = withRejection(before, { ...rejection, site }, { isRejected: false, most });
    if (!isRejected) return others;
    full = others.length < most ? null : most;
    return withRejection(others, { ...rejection, site }, { isRejected, most });
  };
  if (where.kind === "page") {
    const hash = hashOf(sender);
    const site = pagePlace(hash);
    // Not even a hash: what is read in a private window leaves no trace.
    if (hash === null || sender.tab?.incognito) return succeed({ passing: { ...rejection, site }, full });
    await changePageRejections(change(MOST_PAGE_REJECTIONS, site));
  } else {
    const site = where.kind === "site" ? where.host : null;
    if (site !== null && !hostsOf(sender).includes(site)) return fail("setRejected: not the sender's site");
    const changeList = change(MOST_REJECTIONS, site);
    await changeSettings((before) => ({ ...before, rejected: changeList(before.rejected) }));
  }
  return succeed({ passing: null, full });
};

function hashOf(sender: FrameSender): number | null {
  const address = senderAddress(sender);
  return address.ok ? coarsePageHash(address.value) : null;
}

/** The hosts a frame can say it stands on: its own, its writer's, and that of the tab around it. */
function hostsOf({ url, origin, tab }: FrameSender): readonly (string | null)[] {
  return [url, origin, tab?.url].map(hostOfAddress);
}
