import type { Edition } from "../../core/knowledge/report-claim.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { Strings } from "../strings/strings.ts";

/** What a reader's acts on a claim need. */
export interface ClaimDesk {
  /** Puts a text into the clipboard; false where the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** What a report of an error names, and where it is to be sent. */
  readonly edition: Edition;
}

/** What every piece of a card needs to print itself: handed down whole. */
export interface CardView extends ClaimDesk {
  /** The entities the card is about: they are named without a way to their card. */
  readonly subjects: readonly EntityRef[];
  readonly strings: Strings;
  /** BCP 47 tag that dates, numbers and currencies are formatted by. */
  readonly lang: string;
  /** The reader's day, ISO (`2026-11-22`): a due day before it has passed. */
  readonly today: string;
  /** Opens another entity's card in this one's place. */
  readonly openEntity: (entity: EntityRef) => void;
  /** Where another entity is told of on a page of its own: there its name is a link. */
  readonly hrefOf?: (entity: EntityRef) => string;
}
