import type { EntityListing } from "../core/model/entity-listing.ts";
import type { EntityRef } from "../core/model/ids.ts";
import type { LookUpAnswer } from "../core/search/look-up.ts";
import type { ClaimDesk } from "../ui/card/card-view.ts";
import type { PopupStrings } from "../ui/strings/popup-strings.ts";
import type { Strings } from "../ui/strings/strings.ts";

/** What every piece of the popup needs to print itself. */
export interface PopupView extends ClaimDesk {
  readonly strings: Strings;
  readonly popupStrings: PopupStrings;
  /** BCP 47 tag that dates are formatted by. */
  readonly lang: string;
  readonly openEntity: (entity: EntityRef) => void;
}

/** The knowledge base as the popup has it so far. */
export type Knowledge =
  | { readonly state: "loading" | "failed" }
  | {
      readonly state: "loaded";
      readonly listings: readonly EntityListing[];
      readonly search: (query: string) => LookUpAnswer;
    };
