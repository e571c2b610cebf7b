import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { citeClaim } from "../../core/knowledge/cite-claim.ts";
import { reportClaim } from "../../core/knowledge/report-claim.ts";
import type { ClaimView } from "../../core/model/entity-card.ts";
import type { CardView } from "../card/card-view.ts";
import { MoreIcon } from "../icons.tsx";
import { showOpened } from "../show-opened.ts";
import { citeWording } from "./cite-wording.ts";

interface ClaimActsProps {
  readonly claim: ClaimView;
  readonly view: CardView;
  /** The element of the claim's text, which tells this button from those of other claims. */
  readonly textId: string;
  /** What the claim ends with: the button stands in its last line, and takes no line of its own. */
  readonly children: ComponentChildren;
}

/** The end of a claim, and what can be done with it behind a quiet button: copy it with its citation, or report it. */
export function ClaimActs({ claim, view, textId, children }: ClaimActsProps) {
  const { strings } = view;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div class="claim-end">
        <div class="claim-origin">{children}</div>
        <button
          type="button"
          class="more"
          aria-label={strings.claimActs}
          title={strings.claimActs}
          aria-describedby={textId}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <MoreIcon />
        </button>
      </div>
      {isOpen && (
        <div ref={showOpened} id={id} class="claim-acts">
          <ActList claim={claim} view={view} />
        </div>
      )}
    </>
  );
}

/** The acts, and below them what came of the last one: its line is kept free, so that nothing moves when it is told. */
function ActList({ claim, view }: Pick<ClaimActsProps, "claim" | "view">) {
  const { strings, subjects, edition } = view;
  const [told, setTold] = useState("");
  const copy = async (text: string, done: string) => {
    // Emptied first: a reader of the screen hears the same words said again only where they have come anew.
    setTold("");
    setTold((await view.copy(text)) ? done : strings.copyFailed);
  };
  const wording = citeWording(view);
  const acts = [
    {
      label: strings.copy,
      run: () => copy(citeClaim({ claim, wording, form: "text" }), strings.copied),
    },
    {
      label: strings.copyMarkdown,
      run: () => copy(citeClaim({ claim, wording, form: "markdown" }), strings.copiedMarkdown),
    },
    {
      label: strings.reportError,
      run: () =>
        copy(
          reportClaim({ claim, entities: subjects, edition, words: strings.report }),
          strings.reported(edition.issues),
        ),
    },
  ];
  return (
    <>
      {acts.map(({ label, run }) => (
        <button key={label} type="button" class="act" onClick={() => void run()}>
          {label}
        </button>
      ))}
      <p class="told" role="status">
        {told}
      </p>
    </>
  );
}
