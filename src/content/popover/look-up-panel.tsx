import { useId } from "preact/hooks";
import { listedNames } from "../../core/knowledge/display-names.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import { entityKey } from "../../core/model/ids.ts";
import type { SearchHit } from "../../core/search/create-entity-search.ts";
import { CardControls, type CardPin } from "../../ui/card/card-controls.tsx";
import { Dot } from "../../ui/dot.tsx";
import type { Strings } from "../../ui/strings/strings.ts";
import type { LookedUp } from "./card-popover.ts";

interface LookUpPanelProps {
  readonly found: LookedUp;
  readonly strings: Strings;
  /** BCP 47. */
  readonly lang: string;
  readonly openEntity: (entity: EntityRef) => void;
  readonly searchLibrary: () => void;
  /** The card of one of them can't be had. */
  readonly isCardMissing: boolean;
  readonly pin: CardPin;
  readonly close: () => void;
}

/** A selection can be a paragraph: its beginning is enough to know it again. UTF-16 units. */
const LONGEST_SHOWN = 80;

/** A handful: they are guesses, and stand over the text. */
const MOST_GUESSES = 5;

/** What a look-up found, to choose from; where that is nothing, that it is, and the names nearest to it. */
export function LookUpPanel({ found, strings, lang, ...acts }: LookUpPanelProps) {
  const { query, answer } = found;
  const shown = query.length > LONGEST_SHOWN ? `${query.slice(0, LONGEST_SHOWN).trimEnd()}…` : query;
  const isFound = answer.found.length > 0;
  const hits = isFound ? answer.found : answer.nearest.slice(0, MOST_GUESSES);
  const heading = isFound ? strings.lookedUp(shown) : strings.nothingKnown(shown);
  const id = useId();
  return (
    <section class="card look-up" role="dialog" aria-labelledby={id} tabIndex={-1} lang={lang} dir="ltr">
      <header class="card-header">
        <div class="card-title">
          <h2 id={id}>{heading}</h2>
        </div>
        <CardControls strings={strings} pin={acts.pin} close={acts.close} />
      </header>
      {hits.length > 0 && (
        <div class="card-body">
          {!isFound && <h3>{strings.nearestNames}</h3>}
          <ul class="hits">
            {hits.map((hit) => (
              <HitItem key={entityKey(hit.listing.entity)} hit={hit} strings={strings} {...acts} />
            ))}
          </ul>
        </div>
      )}
      <footer class="card-footer">
        {acts.isCardMissing && <p role="alert">{strings.cardFailed}</p>}
        <p>
          <button type="button" class="footer-link" onClick={acts.searchLibrary}>
            {strings.searchLibrary(shown)}
          </button>
        </p>
      </footer>
    </section>
  );
}

interface HitItemProps extends Pick<LookUpPanelProps, "strings" | "openEntity"> {
  readonly hit: SearchHit;
}

/** An entity by its name in the reader's language, with the name that answers where that is another one. */
function HitItem({ hit, strings, openEntity }: HitItemProps) {
  const { listing, matched } = hit;
  const { entity, names, type } = listing;
  const { main } = listedNames(listing, strings.language);
  const lang = names.find(({ text }) => text === matched)?.lang ?? "en";
  return (
    <li>
      <button type="button" class="hit" onClick={() => openEntity(entity)}>
        <span class="hit-name" lang={main.lang}>
          {main.text}
        </span>
        <span class="hit-about">
          {strings.entityTypes[type]}
          {matched !== main.text && (
            <>
              <Dot />
              <span lang={lang}>{matched}</span>
            </>
          )}
        </span>
      </button>
    </li>
  );
}
