import type { ComponentChildren } from "preact";
import { Dot } from "../../ui/dot.tsx";
import type { Strings } from "../../ui/strings/strings.ts";
import type { WalkStep } from "./card-popover.ts";
import { WalkHint } from "./walk-hint.tsx";

interface CardFooterProps {
  /** Why the mention is marked; null where it is not told. */
  readonly whyMarked: ComponentChildren;
  readonly walk: WalkStep | null;
  /** Opens the highlight the mention stands in; null where it stands in none. */
  readonly openHighlight: (() => void) | null;
  /** How many highlights mention the entity: 0 as long as it is not known. */
  readonly highlights: number;
  readonly openHighlights: () => void;
  readonly openRecord: () => void;
  /** A card asked for from this one can't be had. */
  readonly isCardMissing: boolean;
  readonly strings: Strings;
}

/** What leads from an entity to the reader's own highlights and to all that is known of it, and on with a walk. */
export function CardFooter(props: CardFooterProps) {
  const { walk, openHighlight, highlights, openHighlights, openRecord, isCardMissing, strings } = props;
  const { whyMarked } = props;
  const links = [
    ...(openHighlight ? [{ label: strings.yourHighlight, press: openHighlight }] : []),
    ...(highlights > 0 ? [{ label: strings.inHighlights(highlights), press: openHighlights }] : []),
    { label: strings.wholeRecord, press: openRecord },
  ];
  return (
    <>
      {isCardMissing && <p role="alert">{strings.cardFailed}</p>}
      <p>
        {links.map(({ label, press }, index) => (
          <span key={label}>
            {index > 0 && <Dot />}
            <button type="button" class="footer-link" onClick={press}>
              {label}
            </button>
          </span>
        ))}
      </p>
      {whyMarked}
      {walk && <WalkHint step={walk} strings={strings} />}
    </>
  );
}
