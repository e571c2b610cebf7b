import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { EntityCard as EntityCardData } from "../core/model/entity-card.ts";
import type { EntityListing } from "../core/model/entity-listing.ts";
import { type EntityRef, entityKey } from "../core/model/ids.ts";
import { EntityCard } from "../ui/entity-card.tsx";
import type { PopupStrings } from "../ui/strings/popup-strings.ts";
import type { Strings } from "../ui/strings/strings.ts";
import { Notice } from "./notice.tsx";
import { PagePanel } from "./page-panel.tsx";
import type { NamedEntity, PageReport } from "./page-report.ts";
import type { PopupView, SearchAnswer } from "./popup-view.ts";
import { SearchBox } from "./search-box.tsx";
import { SearchResults } from "./search-results.tsx";
import { type Site, SiteSwitch } from "./site-switch.tsx";
import { useCardStack } from "./use-card-stack.ts";

/** The knowledge base as the popup has it so far. */
export type Knowledge =
  | { readonly state: "loading" | "failed" }
  | {
      readonly state: "loaded";
      readonly listings: readonly EntityListing[];
      readonly search: (query: string) => SearchAnswer;
    };

/** Everything the popup is drawn from: data and callbacks. */
export interface PopupAppProps {
  readonly strings: Strings;
  readonly popupStrings: PopupStrings;
  readonly lang: string;
  /** The reader's day, ISO. */
  readonly today: string;
  readonly knowledge: Knowledge;
  readonly page: PageReport;
  /** Null where there is no site to switch. */
  readonly site: Site | null;
  /** Null for an entity there is no card of. */
  readonly loadCard: (entity: EntityRef) => Promise<EntityCardData | null>;
  readonly jumpTo: (named: NamedEntity) => void;
}

/** The toolbar popup: the search field, the page's entities or the results, and in their place an opened card. */
export function PopupApp(props: PopupAppProps) {
  const { strings, popupStrings, lang, knowledge, page, site, jumpTo } = props;
  const cards = useCardStack(props.loadCard);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const answer = useMemo(
    () => (knowledge.state === "loaded" && query.trim() !== "" ? knowledge.search(query) : null),
    [knowledge, query],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  // The best result is chosen until the reader chooses; a mere neighbour is never opened unasked.
  const active = chosen ?? (answer && answer.found.length > 0 ? 0 : -1);
  const options = answer ? (answer.found.length > 0 ? answer.found : answer.nearest) : [];
  const listings = useMemo(() => mapListings(knowledge), [knowledge]);
  const view: PopupView = { strings, popupStrings, lang, openEntity: cards.open };
  useReturnOfFocus(cards.top !== null);
  return (
    <main class="popup" lang={lang}>
      <div ref={list} class="popup-list" hidden={cards.top !== null}>
        <h1 class="unseen">{popupStrings.title}</h1>
        <SearchBox
          view={view}
          query={query}
          setQuery={(next) => {
            setQuery(next);
            setChosen(null);
          }}
          options={options}
          active={active}
          setActive={setChosen}
          leaveDown={() => list.current?.querySelector<HTMLElement>(".row-name")?.focus()}
        />
        <div class="popup-scroll">
          {cards.isMissing && <Notice text={popupStrings.cardMissing} />}
          {knowledge.state === "failed" && (
            <Notice text={popupStrings.loadFailed} hint={popupStrings.loadFailedHint} />
          )}
          {answer ? (
            <SearchResults view={view} query={query.trim()} answer={answer} active={active} />
          ) : (
            <PagePanel view={view} page={page} listings={listings} jumpTo={jumpTo} />
          )}
        </div>
        {site && (
          <footer class="popup-footer">
            <SiteSwitch site={site} label={popupStrings.siteSwitch(site.host)} />
          </footer>
        )}
      </div>
      {cards.top && <OpenedCard card={cards.top} view={view} back={cards.back} {...props} />}
    </main>
  );
}

type OpenedCardProps = PopupAppProps & {
  readonly card: EntityCardData;
  readonly view: PopupView;
  readonly back: () => void;
};

/** A card in the list's place; Escape goes back, as the button does. */
function OpenedCard({ card, view, back, page, jumpTo, today }: OpenedCardProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => frame.current?.querySelector<HTMLElement>(".card")?.focus(), []);
  const named = findNamed(page, card);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever the focus stands in the card
    <div
      ref={frame}
      class="opened-card"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        back();
      }}
    >
      <EntityCard
        card={card}
        strings={view.strings}
        lang={view.lang}
        today={today}
        frame="region"
        openEntity={view.openEntity}
        back={back}
        footer={
          named && (
            <button type="button" class="footer-jump" onClick={() => jumpTo(named)}>
              {view.popupStrings.jumpInCard} ({view.popupStrings.mentions(named.count)})
            </button>
          )
        }
      />
    </div>
  );
}

function findNamed(page: PageReport, card: EntityCardData): NamedEntity | undefined {
  const keys = new Set(card.entities.map(entityKey));
  return "entities" in page ? page.entities.find(({ entity }) => keys.has(entityKey(entity))) : undefined;
}

function mapListings(knowledge: Knowledge) {
  const listings = knowledge.state === "loaded" ? knowledge.listings : [];
  return new Map(listings.map((listing) => [entityKey(listing.entity), listing]));
}

/** Puts the focus back where it stood when a card closes: the list behind it stayed as it was. */
function useReturnOfFocus(isCardOpen: boolean): void {
  const before = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  // Read while drawing: once the list is hidden, the focus is gone from it.
  if (isCardOpen && !wasOpen.current) before.current = document.activeElement;
  useLayoutEffect(() => {
    if (!isCardOpen && before.current instanceof HTMLElement) before.current.focus();
    wasOpen.current = isCardOpen;
    if (!isCardOpen) before.current = null;
  }, [isCardOpen]);
}
