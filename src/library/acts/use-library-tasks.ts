import { useMemo } from "preact/hooks";
import { HIGHLIGHT_LIMITS } from "../../core/highlights/highlight-limits.ts";
import { NO_FILTER } from "../../core/library/highlight-filter.ts";
import { ALL_HIGHLIGHTS } from "../../core/library/highlights-route.ts";
import { formatRoute } from "../../core/library/library-route.ts";
import type { Highlight, HighlightChanges, HighlightId, Refusal } from "../../core/model/highlight.ts";
import type { Messages } from "../frame/use-messages.ts";
import type { LibraryView } from "../library-view.ts";
import type { LibraryActs, SettleOutcome, Undo } from "./library-acts.ts";
import type { LibraryTasks } from "./library-tasks.ts";
import { createEditMerger } from "./merge-edits.ts";

/** Tells a reader why something was not done. */
export type SayRefusal = (reason: Refusal) => void;

interface LibraryTaskParts {
  readonly acts: LibraryActs;
  readonly view: LibraryView;
  readonly messages: Messages;
  /** Hears of highlights about to go, while they still stand in the list: the focus has to go on from there. */
  readonly beforeRemoval: (ids: readonly HighlightId[]) => void;
  /** Hears of highlights that were put back. */
  readonly afterReturn: (ids: readonly HighlightId[]) => void;
}

/** The acts of the library, each followed by a message that says what came of it and takes it back. */
export function useLibraryTasks(parts: LibraryTaskParts): LibraryTasks {
  const { acts, view, messages, beforeRemoval, afterReturn } = parts;
  const undoAll = useMemo(() => createEditMerger(acts, messages.offers), [acts, messages.offers]);
  return useMemo((): LibraryTasks => {
    const { words, highlightStrings } = view;
    const { say } = messages;
    const sayRefusal: SayRefusal = (reason) => say(highlightStrings.refusal(reason, HIGHLIGHT_LIMITS));

    const tell = async (act: Promise<SettleOutcome>, said: (count: number) => string) => {
      const outcome = await act;
      if (outcome.kind === "refused") sayRefusal(outcome.reason);
      else if (outcome.kind === "changed") say(words.variantChanged);
      else say(said(outcome.count), outcome.undo);
    };
    const remove = async (ids: readonly HighlightId[]) => {
      beforeRemoval(ids);
      const outcome = await acts.remove(ids);
      if (outcome.kind === "refused") return sayRefusal(outcome.reason);
      say(words.deleted(outcome.count), async () => {
        const undone = await outcome.undo();
        if (undone.kind === "undone") afterReturn(ids);
        return undone;
      });
    };
    const change = async (highlight: Highlight, changes: HighlightChanges, said: string) => {
      const outcome = await acts.change(highlight, changes);
      if (outcome.kind === "refused") sayRefusal(outcome.reason);
      else if (outcome.kind === "kept-both") say(highlightStrings.keptBoth);
      else say(said, undoAll({ highlight, changes, undo: outcome.undo }));
      return outcome;
    };
    const copy = async (allowed: Promise<boolean>, said: string) =>
      say((await allowed) ? said : highlightStrings.copyFailed);

    return {
      change,
      remove: ({ id }) => void remove([id]),
      removeAll: (ids) => void remove(ids),
      addTag: (ids, tag) => void tell(acts.addTag(ids, tag), (count) => words.tagged(count, tag)),
      removeTag: (ids, tag) => void tell(acts.removeTag(ids, tag), (count) => words.untagged(count, tag)),
      keepOne: (keep, drop) => {
        beforeRemoval([drop.variantOf === keep.id ? drop.id : keep.id]);
        void tell(acts.keepOne(keep, drop), () => words.variantSettled);
      },
      keepBoth: (variant) => void tell(acts.keepBoth(variant), () => words.variantSettled),
      copyCitation: (highlight) => void copy(acts.copyCitation(highlight), highlightStrings.copied),
      copyLink: (highlight) => void copy(acts.copyLink(highlight), highlightStrings.linkCopied),
      shareLink: acts.shareLink,
      tagAddress: (tag) => formatRoute({ ...ALL_HIGHLIGHTS, filter: { ...NO_FILTER, tags: [tag] } }),
      lookAgain: acts.lookAgain,
      reattach: acts.reattach,
      compare: acts.compare,
      exportFile: (highlights, form) => {
        acts.exportFile(highlights, form);
        say(words.data.exported(highlights.length));
      },
    };
  }, [acts, view, messages.say, undoAll, beforeRemoval, afterReturn]);
}

/** Takes an act back, and says what came of it. */
export async function runUndo(undo: Undo, view: LibraryView, messages: Messages): Promise<void> {
  const { words, highlightStrings } = view;
  const outcome = await undo();
  switch (outcome.kind) {
    case "undone":
      return messages.say(outcome.left === 0 ? words.undone : words.undoneBut(outcome.left));
    case "lapsed":
      return messages.say(highlightStrings.undoLapsed);
    case "refused":
      return messages.say(highlightStrings.refusal(outcome.reason, HIGHLIGHT_LIMITS));
  }
}
