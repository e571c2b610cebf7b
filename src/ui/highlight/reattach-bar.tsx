import type { Highlight } from "../../core/model/highlight.ts";
import type { HighlightStrings } from "../strings/highlight-strings.ts";
import { Announcement } from "./announcement.tsx";
import { QuoteText } from "./quote-text.tsx";

/** The bar must leave the page to select from. */
const SHORT_QUOTE = 140;

interface ReattachBarProps {
  readonly highlight: Highlight;
  readonly strings: HighlightStrings;
  /** BCP 47. */
  readonly lang: string;
  /** Whether a passage is selected that it can be attached to. */
  readonly canAttach: boolean;
  readonly attach: () => void;
  readonly cancel: () => void;
}

/** Waits, along the page's edge, for the reader to select the passage that a highlight belongs to. */
export function ReattachBar({ highlight, strings, lang, canAttach, attach, cancel }: ReattachBarProps) {
  return (
    <section
      class="tool reattach-bar"
      role="dialog"
      aria-label={strings.reattachPrompt}
      lang={lang}
      dir="ltr"
    >
      <div class="reattach-what">
        <strong>
          <Announcement text={strings.reattachPrompt} isSeen={true} />
        </strong>
        <QuoteText
          text={highlight.target.quote.exact}
          colour={highlight.colour}
          lang={highlight.page.lang}
          strings={strings}
          shortLength={SHORT_QUOTE}
        />
      </div>
      <div class="reattach-buttons">
        <button
          type="button"
          class="tool-button primary"
          aria-disabled={!canAttach}
          title={canAttach ? undefined : strings.reattachWaiting}
          onClick={() => canAttach && attach()}
        >
          {strings.reattachHere}
        </button>
        <button type="button" class="tool-button" onClick={cancel}>
          {strings.cancel}
        </button>
      </div>
    </section>
  );
}
