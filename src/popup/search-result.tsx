import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { SearchHit } from "../core/search/create-entity-search.ts";
import { Dot } from "../ui/dot.tsx";
import { MarkedPieces } from "../ui/marked-pieces.tsx";
import type { PopupView } from "./popup-view.ts";

interface SearchResultProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly isActive: boolean;
  readonly view: PopupView;
}

/** One result. Focus stays in the search field, so it answers the pointer only; Enter is the field's. */
export function SearchResult({ id, hit, isActive, view }: SearchResultProps) {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  const { listing, matched, pieces } = hit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox that owns the list handles every key
    <div
      ref={item}
      id={id}
      class="result"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={() => view.openEntity(listing.entity)}
    >
      <span class="result-name" lang="en">
        {matched === listing.name ? <MarkedPieces pieces={pieces} /> : listing.name}
      </span>
      <span class="result-more">
        {listNames(hit).map((name, index) => (
          <span key={index}>
            {name}
            <Dot />
          </span>
        ))}
        {view.strings.entityTypes[listing.type]}
      </span>
    </div>
  );
}

/** Beside its main name: the name that answers the query with its reading, where that answers; and the Chinese one. */
function listNames({ listing, matched, pieces, reading }: SearchHit): readonly ComponentChildren[] {
  const { name, names } = listing;
  const telling = matched === name ? undefined : names.find(({ text }) => text === matched);
  const native = names.find(({ kind }) => kind === "native");
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
  if (native && native.text !== telling?.text) shown.push(<span lang={native.lang}>{native.text}</span>);
  return shown;
}
