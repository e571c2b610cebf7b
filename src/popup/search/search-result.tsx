import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type DisplayName, type DisplayNames, listedNames } from "../../core/knowledge/display-names.ts";
import type { SearchHit } from "../../core/search/create-entity-search.ts";
import { Dot } from "../../ui/dot.tsx";
import { MarkedPieces } from "../../ui/marked-pieces.tsx";
import type { PopupView } from "../popup-view.ts";

interface SearchResultProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly isActive: boolean;
  readonly view: PopupView;
  readonly choose: () => void;
}

/** One result. Focus stays in the search field, so it answers the pointer only; Enter is the field's. */
export function SearchResult({ id, hit, isActive, view, choose }: SearchResultProps) {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  const { listing, matched, pieces } = hit;
  const { main, other } = listedNames(listing, view.strings.language);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox that owns the list handles every key
    <div
      ref={item}
      id={id}
      class="result"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <span class="result-name" lang={main.lang}>
        {matched === main.text ? <MarkedPieces pieces={pieces} /> : main.text}
      </span>
      <span class="result-more">
        {listNames(hit, { main, other }).map((name, index) => (
          <span key={index}>
            {name}
            <Dot />
          </span>
        ))}
        <span class="result-type">{view.strings.entityTypes[listing.type]}</span>
      </span>
    </div>
  );
}

/**
 * Beside its main name: the name that answers the query with its reading, where that answers; and the one in the other
 * language.
 */
function listNames(
  { listing, matched, pieces, reading }: SearchHit,
  { main, other }: DisplayNames,
): readonly ComponentChildren[] {
  const all: readonly DisplayName[] = [...listing.names, { text: listing.name, lang: "en" }];
  const telling = matched === main.text ? undefined : all.find(({ text }) => text === matched);
  const shown: ComponentChildren[] = [];
  if (telling) {
    shown.push(
      <span lang={telling.lang}>
        <MarkedPieces pieces={pieces} />
      </span>,
    );
  }
  if (reading) {
    shown.push(
      <span lang="zh-Latn-pinyin">
        <MarkedPieces pieces={reading} />
      </span>,
    );
  }
  if (other && other.text !== telling?.text) shown.push(<span lang={other.lang}>{other.text}</span>);
  return shown;
}
