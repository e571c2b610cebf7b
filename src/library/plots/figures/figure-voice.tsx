import { isOpinion } from "../../../core/knowledge/is-opinion.ts";
import type { ClaimView } from "../../../core/model/entity-card.ts";
import { ClaimAttribution } from "../../../ui/claims/claim-attribution.tsx";
import { ClaimInference, ClaimStanding } from "../../../ui/claims/claim-item.tsx";
import { SpeakerLine } from "../../../ui/claims/speaker-line.tsx";
import { CardPart } from "../../knowledge/card-part.tsx";
import { cardViewOf } from "../../knowledge/card-view-of.ts";
import type { LibraryView } from "../../library-view.ts";

interface FigureVoiceProps {
  readonly view: LibraryView;
  readonly claim: ClaimView;
}

/**
 * Whose a figure is and how it stands: a draft's, a target's whose outcome no source gives, an opinion's, a conclusion.
 * As cards say it, since a figure is no firmer away from its claim than in it. The claim's text is left out where
 * figure and measure say enough; an opinion is nothing without it.
 */
export function FigureVoice({ view, claim }: FigureVoiceProps) {
  const cardView = cardViewOf(view);
  return (
    <CardPart view={view}>
      {isOpinion(claim) && claim.speaker && (
        <>
          <p class="holder">
            <SpeakerLine claim={claim} view={cardView} form="held" />
          </p>
          <p class="figure-opinion" lang="en">
            {claim.text}
          </p>
        </>
      )}
      <ClaimStanding claim={claim} view={cardView} />
      <ClaimInference claim={claim} view={cardView} />
      <ClaimAttribution claim={claim} view={cardView} form="full" />
    </CardPart>
  );
}
