import type { EntityRecord } from "../../../core/library/entity-record.ts";
import { WHOLE_TIMELINE } from "../../../core/library/knowledge-routes.ts";
import { formatRoute } from "../../../core/library/library-route.ts";
import { entityKey } from "../../../core/model/ids.ts";
import { formatDate } from "../../../ui/dates/format-date.ts";
import type { LibraryView } from "../../library-view.ts";
import { outcomeOf } from "../../plots/timeline/name-group.ts";
import { ClaimDetails } from "./claim-details.tsx";
import { RecordSection } from "./record-section.tsx";

interface RecordEventsProps {
  readonly view: LibraryView;
  readonly record: EntityRecord;
}

/** The entries of the timeline that name the entity, told as there: what is due stands apart from what happened. */
export function RecordEvents({ view, record: { card, events } }: RecordEventsProps) {
  const words = view.knowledgeWords.record;
  const { strings, plotWords, lang } = view;
  if (events.length === 0) return null;
  const [entity] = card.entities;
  const timeline = formatRoute({ ...WHOLE_TIMELINE, entities: [entityKey(entity)] });
  return (
    <RecordSection name="events" heading={words.events} aside={<a href={timeline}>{words.allEvents}</a>}>
      <ol class="record-events">
        {events.map(({ kind, event, claims }) => (
          <li key={event.id}>
            <p>
              <time dateTime={event.date}>{formatDate(event.date, lang)}</time>{" "}
              {event.dateBasis === "inferred" && <span class="quiet">({strings.dateInferred})</span>}
              {kind === "due" && (
                <>
                  {" "}
                  <span class="badge">{plotWords.timeline.oneOf.due}</span>{" "}
                  <span class="outcome">{outcomeOf(event.date, view)}</span>
                </>
              )}
            </p>
            <p lang="en">{event.text}</p>
            <ClaimDetails view={view} claims={claims} subjects={card.entities} />
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}
