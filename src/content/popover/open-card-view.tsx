import { type EntityRef, entityKey } from "../../core/model/ids.ts";
import { copyText } from "../../runtime/copy-text.ts";
import type { CardPin } from "../../ui/card/card-controls.tsx";
import { EntityCard } from "../../ui/card/entity-card.tsx";
import { localDay } from "../../ui/dates/local-day.ts";
import { chooseMarkStrings } from "../../ui/strings/choose-mark-strings.ts";
import { chooseStrings } from "../../ui/strings/choose-strings.ts";
import type { RejectedPlace } from "../../ui/strings/mark-strings.ts";
import { type Mark, markText } from "../painting/mark.ts";
import { isLookedUp, topOf } from "./card-content.ts";
import { CardFooter } from "./card-footer.tsx";
import type { CardListener } from "./card-popover.ts";
import { LookUpPanel } from "./look-up-panel.tsx";
import type { OpenCard } from "./open-card.ts";
import type { RejectPress } from "./reject-name.ts";
import { tellable } from "./tell-why.ts";
import { WhyMarked } from "./why-marked.tsx";

/** What the reader can do in it. */
export interface OpenCardActs extends Pick<CardListener, "onClose" | "onOpenHighlight" | "openLibrary"> {
  /** Opens the card of a related entity in this one's place. */
  readonly openRelated: (entity: EntityRef) => void;
  /** Goes back to what the card was opened from. */
  readonly goBack: () => void;
  /** Has the name marked no more. */
  readonly reject: (press: RejectPress) => void;
}

interface OpenCardViewProps {
  readonly card: Readonly<OpenCard>;
  readonly pin: CardPin;
  /** BCP 47 tag of the language to speak. */
  readonly tag: string;
  /** The host that names can be rejected on, empty for local files; null for none. */
  readonly site: string | null;
  readonly acts: OpenCardActs;
}

/** All that is drawn of the frame's one card: an entity's with its footer, or what a look-up found. */
export function OpenCardView(props: OpenCardViewProps) {
  const { card, pin, tag, acts } = props;
  const { request, trail, highlights, isMissing } = card;
  const shown = topOf(card);
  const shared = { ...chooseStrings(tag), openEntity: acts.openRelated, pin, close: acts.onClose };
  if (isLookedUp(shown)) {
    const searchLibrary = () => acts.openLibrary({ kind: "search", query: shown.query });
    return <LookUpPanel {...shared} found={shown} searchLibrary={searchLibrary} isCardMissing={isMissing} />;
  }
  const [entity] = shown.entities;
  // What the page says of a mention belongs to the card that was asked for, not to those opened from it.
  const isFirst = trail.length === 0;
  const footer = (
    <CardFooter
      whyMarked={request.mark && isFirst ? <WhyThisMark {...props} mark={request.mark} /> : null}
      walk={request.walk}
      openHighlight={request.isHighlighted && isFirst ? acts.onOpenHighlight : null}
      highlights={highlights.get(entityKey(entity)) ?? 0}
      openHighlights={() => acts.openLibrary({ kind: "highlightsOf", entity })}
      openRecord={() => acts.openLibrary({ kind: "record", entity })}
      isCardMissing={isMissing}
      strings={shared.strings}
    />
  );
  return (
    <EntityCard
      {...shared}
      card={shown}
      beneath={[request.shown, ...trail].slice(0, -1).flatMap((each) => (isLookedUp(each) ? [] : each))}
      today={localDay(new Date())}
      frame="dialog"
      copy={copyText}
      edition={BUNDLED_EDITION}
      back={isFirst ? undefined : acts.goBack}
      footer={footer}
    />
  );
}

interface WhyThisMarkProps extends Pick<OpenCardViewProps, "card" | "tag" | "site" | "acts"> {
  readonly mark: Mark;
}

function WhyThisMark({ card, mark, tag, site, acts }: WhyThisMarkProps) {
  const strings = chooseMarkStrings(tag);
  return (
    <WhyMarked
      why={card.why && strings.why(tellable(markText(mark)), card.why)}
      places={rejectedPlaces(site)}
      strings={strings}
      reject={(place, { byKey }) => acts.reject({ mark, place, byKey })}
      isUnkept={card.isUnkept}
    />
  );
}

function rejectedPlaces(host: string | null): readonly RejectedPlace[] {
  const site = host === null ? [] : [{ kind: "site", host } as const];
  return [{ kind: "page" }, ...site, { kind: "everywhere" }];
}
