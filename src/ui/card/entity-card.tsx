import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { displayNames } from "../../core/knowledge/display-names.ts";
import type { EntityCard as EntityCardData } from "../../core/model/entity-card.ts";
import { type EntityRef, entityKey } from "../../core/model/ids.ts";
import type { Strings } from "../strings/strings.ts";
import { CardBody } from "./card-body.tsx";
import type { CardPin } from "./card-controls.tsx";
import { CardHeader } from "./card-header.tsx";
import type { ClaimDesk } from "./card-view.ts";

/** Everything a card is drawn from: data and callbacks, nothing else. */
export interface EntityCardProps extends ClaimDesk {
  readonly card: EntityCardData;
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
  const { card, strings, lang, today, openEntity, copy, edition } = props;
  const { frame, back, pin, close, footer } = props;
  const outer = useRef<HTMLElement>(null);
  const key = entityKey(card.entities[0]);
  useKeepFocus(outer, key);
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
      <CardBody
        key={key}
        card={card}
        view={{ subjects: card.entities, strings, lang, today, openEntity, copy, edition }}
      />
      {footer && <footer class="card-footer">{footer}</footer>}
    </section>
  );
}

/**
 * Opening another entity removes the button that was pressed, and focus with it: a card that held the focus keeps
 * it. One that did not must not take it, as the card may have changed because the pointer went on.
 */
function useKeepFocus(outer: { readonly current: HTMLElement | null }, key: string): void {
  const drawnKey = useRef(key);
  const heldFocus = useRef(false);
  // Asked while the old content still stands; the effect runs when it is gone.
  if (drawnKey.current !== key) heldFocus.current = outer.current?.matches(":focus-within") ?? false;
  useLayoutEffect(() => {
    drawnKey.current = key;
    if (heldFocus.current) outer.current?.focus({ preventScroll: true });
    heldFocus.current = false;
  }, [key, outer]);
}
