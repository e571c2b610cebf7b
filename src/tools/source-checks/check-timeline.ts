import type { Claim } from "../../core/model/claim.ts";
import type { Pack, TimelineEvent } from "../../core/model/pack.ts";
import { type Finding, findingsAt, type Problem, placeOfEvent } from "./finding.ts";

/**
 * Checks that an entry of the timeline has its date from its claims: it is when one of them happened or falls due, or,
 * where it is inferred, the year of one and the years that another counts from it ("six years before …").
 */
export function checkTimeline(pack: Pack): Finding[] {
  const byId = new Map(pack.claims.map((claim) => [claim.id, claim]));
  return pack.events.flatMap((event) => {
    const claims = event.claims.flatMap((id) => byId.get(id) ?? []);
    return findingsAt(placeOfEvent(event), checkEvent(event, claims));
  });
}

function checkEvent({ date, dateBasis, entities }: TimelineEvent, claims: readonly Claim[]): Problem[] {
  const known = new Set(claims.flatMap((claim) => claim.entities));
  const strangers = entities.flatMap((id, index): Problem[] =>
    known.has(id) ? [] : [[`entities[${index}]`, `is in none of its claims: "${id}"`]],
  );
  const own = claims.filter((claim) => claim.date === date || claim.due === date);
  if (own.length === 0 && !(dateBasis === "inferred" && isCounted(date, claims))) {
    return [...strangers, ["date", `is ${date}, which is the date of none of its claims`]];
  }
  // A due year stands in its sentence even where the date of the claim had to be worked out.
  const isStated = own.some((claim) => claim.dateBasis === "stated" || claim.due === date);
  if (dateBasis === "inferred" || isStated) return strangers;
  return [...strangers, ["dateBasis", `is "stated", but its claims' dates are inferred`]];
}

/** Whether a year is that of one claim and the years that another counts. */
function isCounted(date: string, claims: readonly Claim[]): boolean {
  const spans = claims.flatMap(({ figures }) => figures.filter(({ unit }) => unit === "years"));
  return claims.some((claim) =>
    spans.some(({ value }) => Number(claim.date?.slice(0, 4)) + value === Number(date)),
  );
}
