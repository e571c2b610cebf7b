import { useState } from "preact/hooks";
import type { Highlight } from "../../../core/model/highlight.ts";
import type { ListTasks } from "../../acts/list-tasks.ts";
import type { LibraryView } from "../../library-view.ts";
import { cutContext } from "./cut-context.ts";

interface OrphanHelpProps {
  readonly highlight: Highlight;
  readonly view: LibraryView;
  readonly tasks: ListTasks;
}

/** What the reader has of a passage its page no longer shows: the words around it, and the ways to find it again. */
export function OrphanHelp({ highlight, view, tasks }: OrphanHelpProps) {
  const { words } = view;
  const [said, setSaid] = useState("");
  const { exact } = highlight.target.quote;
  const { before, after } = cutContext(highlight.target.quote);
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
        <span>… {before}</span>
        <b>{cutMiddle(exact)}</b>
        <span>{after} …</span>
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

/** The beginning and the end of a passage, cut at words where it has any. */
function cutMiddle(text: string): string {
  if (text.length <= 100) return text;
  const head = text.slice(0, 50);
  const tail = text.slice(-40);
  const cutHead = head.slice(0, Math.max(head.lastIndexOf(" "), 30));
  const cutTail = tail.slice(Math.min(tail.indexOf(" ") + 1, 20));
  return `${cutHead.trimEnd()} … ${cutTail}`;
}
