import type { ClaimView, SpeakerView } from "../../core/model/entity-card.ts";
import type { CardView } from "../card/card-view.ts";
import { InlineButton } from "../inline-button.tsx";

interface SpeakerLineProps {
  readonly claim: ClaimView;
  readonly view: CardView;
  /** `held` leads into an opinion, `said` follows any other claim. */
  readonly form: "said" | "held";
}

/** Who says a claim and through whom, with a way to their cards. */
export function SpeakerLine({ claim, view, form }: SpeakerLineProps) {
  if (!claim.speaker) return null;
  return (
    <span class="speakers">
      {view.strings[form](claim.speaker, claim.via).map((part, index) =>
        typeof part === "string" ? (
          part
        ) : (
          // The order of a claim's speakers never changes, and one may stand twice: the place is the only key.
          <SpeakerName key={index} speaker={part} view={view} />
        ),
      )}
    </span>
  );
}

function SpeakerName({ speaker, view }: { readonly speaker: SpeakerView; readonly view: CardView }) {
  const { entity, name } = speaker;
  const isSubject = view.subjects.some(({ pack, id }) => pack === entity?.pack && id === entity.id);
  if (!entity || isSubject) return <span lang="en">{name}</span>;
  if (view.hrefOf)
    return (
      <a class="text-button" lang="en" href={view.hrefOf(entity)}>
        {name}
      </a>
    );
  return <InlineButton label={name} press={() => view.openEntity(entity)} />;
}
