import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { displayNames } from "../../core/knowledge/display-names.ts";
import type { EntityCard as EntityCardData } from "../../core/model/entity-card.ts";
import { type EntityRef, entityKey } from "../../core/model/ids.ts";
import type { Strings } from "../strings/strings.ts";
import { CardBody } from "./card-body.tsx";
import type { CardPin } from "./card-controls.tsx";
import { CardHeader } from "./card-header.tsx";
import type { ClaimDesk } from "./card-view.ts";
import { useCardPlace } from "./use-card-place.ts";

/** Everything a card is drawn from: data and callbacks, nothing else. */
export interface EntityCardProps extends ClaimDesk {
  readonly card: EntityCardData;
  /** The cards it was opened out of in its place, one out of the other, which the way back leads through. */
  readonly beneath: readonly EntityCardData[];
  readonly strings: Strings;
  /** BCP 47 tag the texts are declared with and dates are formatted by (see chooseStrings). */
  readonly lang: string;
  /** The reader's day, ISO. */
  readonly today: string;
  /** `dialog` over a page, where the card is a thing of its own; `region` inside an extension page. */
  readonly frame: "dialog" | "region";
  readonly openEntity: (entity: EntityRef) => void;
  readonly back?: (() => void) | undefined;
  readonly pin?: CardPin | undefined;
  readonly close?: (() => void) | undefined;
  readonly footer?: ComponentChildren;
}

/**
 * What a reader sees of an entity. The header stays, the body scrolls; the caller sets the greatest height by the
 * custom property `--card-max-block-size`.
 */
export function EntityCard(props: EntityCardProps) {
  const { card, beneath, strings, lang, today, openEntity, copy, edition } = props;
  const { frame, back, pin, close, footer } = props;
  const outer = useRef<HTMLElement>(null);
  useCardPlace(outer, { key: entityKey(card.entities[0]), depth: beneath.length });
  return (
    <section
      ref={outer}
      class="card"
      role={frame}
      aria-label={displayNames(card, strings.language).main.text}
      tabIndex={-1}
      lang={lang}
      dir="ltr"
    >
      <CardHeader card={card} strings={strings} back={back} pin={pin} close={close} />
      {[...beneath, card].map((each, depth) => (
        <CardBody
          key={`${depth} ${entityKey(each.entities[0])}`}
          card={each}
          view={{ subjects: each.entities, strings, lang, today, openEntity, copy, edition }}
          isBeneath={depth < beneath.length}
        />
      ))}
      {footer && <footer class="card-footer">{footer}</footer>}
    </section>
  );
}
