import { useState } from "preact/hooks";
import { displayNames } from "../../../core/knowledge/display-names.ts";
import type { EntityRecord } from "../../../core/library/entity-record.ts";
import { recordOf } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import { entityKey } from "../../../core/model/ids.ts";
import { Dot } from "../../../ui/dot.tsx";
import type { LibraryView } from "../../library-view.ts";
import type { LibraryKnowledge } from "../library-knowledge.ts";

interface RecordHeadProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
  readonly record: EntityRecord;
}

/** What the entity is called in the other language and what it is, and the link to keep. */
export function RecordHead({ view, knowledge, record: { card } }: RecordHeadProps) {
  const { strings, knowledgeWords } = view;
  const words = knowledgeWords.record;
  const { other } = displayNames(card, strings.language);
  const [said, setSaid] = useState("");
  const [entity] = card.entities;
  const listing = knowledge.listings.find((each) => entityKey(each.entity) === entityKey(entity));
  const copyLink = async () => {
    const isCopied = await view.copy(addressOf(formatRoute(recordOf(entity))));
    setSaid(isCopied ? words.linkCopied : words.linkNotCopied);
  };
  return (
    <div class="record-title">
      <p>
        {other && (
          <>
            <span class="other-name" lang={other.lang}>
              {other.text}
            </span>
            <Dot />
          </>
        )}
        {strings.entityTypes[card.type]}
      </p>
      {listing?.mark === "quiet" && <p class="quiet">{words.quiet}</p>}
      <p class="record-link">
        <button type="button" class="button" onClick={() => void copyLink()}>
          {words.copyLink}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}

/** The whole address of a fragment of this page. */
function addressOf(fragment: string): string {
  return new URL(fragment, location.href).href;
}
