import { useState } from "preact/hooks";
import type { Highlight } from "../core/model/highlight.ts";
import type { LibraryView } from "./library-view.ts";
import type { ListTasks } from "./list-tasks.ts";

interface OrphanHelpProps {
  readonly highlight: Highlight;
  readonly view: LibraryView;
  readonly tasks: ListTasks;
}

/** What the reader has of a passage its page no longer shows: the words around it, and the ways to find it again. */
export function OrphanHelp({ highlight, view, tasks }: OrphanHelpProps) {
  const { words } = view;
  const [said, setSaid] = useState("");
  const { exact, prefix, suffix } = highlight.target.quote;
  const lang = highlight.page.lang ?? undefined;
  const look = async () => {
    setSaid(words.looking);
    const outcomes = {
      found: words.foundAgain,
      missing: words.stillMissing,
      opened: words.pageOpened,
      silent: words.pageSilent,
    };
    setSaid(outcomes[await tasks.lookAgain(highlight)]);
  };
  const reattach = async () => {
    setSaid("");
    setSaid((await tasks.reattach(highlight)) === "started" ? words.reattachStarted : words.pageSilent);
  };
  return (
    <div class="orphan-help">
      <p class="field-label">{words.contextLabel}</p>
      <p class="orphan-context" lang={lang} dir="auto">
        <span>… {fromWord(prefix)}</span>
        <b>{cutMiddle(exact)}</b>
        <span>{toWord(suffix)} …</span>
      </p>
      <p class="orphan-ways">
        <button type="button" class="button" onClick={() => void look()}>
          {words.lookAgain}
        </button>
        <button type="button" class="button" onClick={() => void reattach()}>
          {words.reattach}
        </button>
      </p>
      <p class="orphan-outcome" role="status">
        {said}
      </p>
    </div>
  );
}

/** Longer than most words: a space beyond it stands in a text that is written without. */
const WORD = 20;

/** Text that begins anywhere, from its first whole word on; all of it where that leaves nothing. */
function fromWord(text: string): string {
  const space = text.trimEnd().indexOf(" ");
  return space >= 0 && space < WORD ? text.slice(space + 1) : text;
}

/** Text that ends anywhere, up to its last whole word; all of it where that leaves nothing. */
function toWord(text: string): string {
  const space = text.lastIndexOf(" ");
  return space > 0 && text.length - space <= WORD ? text.slice(0, space) : text;
}

/** The beginning and the end of a passage, cut at words where it has any. */
function cutMiddle(text: string): string {
  if (text.length <= 100) return text;
  const head = text.slice(0, 50);
  const tail = text.slice(-40);
  const cutHead = head.slice(0, Math.max(head.lastIndexOf(" "), 30));
  const cutTail = tail.slice(Math.min(tail.indexOf(" ") + 1, 20));
  return `${cutHead.trimEnd()} … ${cutTail}`;
}
