import { displayNames } from "../../core/knowledge/display-names.ts";
import { highlightsOf } from "../../core/library/highlights-route.ts";
import { recordOf } from "../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../core/library/library-route.ts";
import type { EntityCard as EntityCardData } from "../../core/model/entity-card.ts";
import { entityKey } from "../../core/model/ids.ts";
import { EntityCard } from "../../ui/card/entity-card.tsx";
import { Dot } from "../../ui/dot.tsx";
import { useModal } from "../controls/use-modal.ts";
import type { LibraryView } from "../library-view.ts";

interface EntityDialogProps {
  readonly view: LibraryView;
  readonly card: EntityCardData;
  readonly beneath: readonly EntityCardData[];
  /** How many highlights mention the card's entities. */
  readonly highlightCount: number;
  readonly back: (() => void) | undefined;
  readonly close: () => void;
}

/** The card of an entity over the library, with the way to the highlights that mention it. */
export function EntityDialog({ view, card, beneath, highlightCount, back, close }: EntityDialogProps) {
  return (
    <dialog
      {...useModal(back ?? close)}
      class="card-dialog"
      aria-label={displayNames(card, view.strings.language).main.text}
    >
      <EntityCard
        card={card}
        beneath={beneath}
        strings={view.strings}
        lang={view.lang}
        today={view.today}
        frame="region"
        openEntity={view.openEntity}
        copy={view.copy}
        edition={view.edition}
        back={back}
        close={close}
        footer={
          <>
            {highlightCount > 0 && (
              <>
                <a
                  class="footer-link"
                  href={formatRoute(highlightsOf(entityKey(card.entities[0])))}
                  onClick={close}
                >
                  {view.strings.inHighlights(highlightCount)}
                </a>
                <Dot />
              </>
            )}
            <a class="footer-link" href={formatRoute(recordOf(card.entities[0]))} onClick={close}>
              {view.strings.wholeRecord}
            </a>
          </>
        }
      />
    </dialog>
  );
}
