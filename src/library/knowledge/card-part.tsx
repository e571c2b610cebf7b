import type { ComponentChildren } from "preact";
import type { LibraryView } from "../library-view.ts";

/** Pieces of a card that stand on a page of their own: as wide as the page lets them, looking as they do on a card. */
export function CardPart({
  view,
  children,
}: {
  readonly view: Pick<LibraryView, "lang">;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="card card-part" lang={view.lang} dir="ltr">
      {children}
    </div>
  );
}
