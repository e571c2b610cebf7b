import type { ClaimView } from "../../core/model/entity-card.ts";
import { SourceLine } from "../../ui/source-line.tsx";
import { SpeakerLine } from "../../ui/speaker-line.tsx";
import { CardPart } from "../knowledge/card-part.tsx";
import { cardViewOf } from "../knowledge/card-view-of.ts";
import type { LibraryView } from "../library-view.ts";

interface FigureVoiceProps {
  readonly view: LibraryView;
  readonly claim: ClaimView;
}

/** Who says a figure, through whom, and where that stands. */
export function FigureVoice({ view, claim }: FigureVoiceProps) {
  const cardView = cardViewOf(view);
  return (
    <CardPart view={view}>
      <ul class="source-list">
        {claim.speaker && (
          <li class="attribution">
            <SpeakerLine claim={claim} view={cardView} form="said" />
          </li>
        )}
        {claim.sources.map((source) => (
          <li key={`${source.document} ${source.paragraph}`}>
            <SourceLine source={source} view={cardView} form="full" />
          </li>
        ))}
      </ul>
    </CardPart>
  );
}
