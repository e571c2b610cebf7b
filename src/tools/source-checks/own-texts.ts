import type { Claim } from "../../core/model/claim.ts";
import type { Pack } from "../../core/model/pack.ts";
import {
  type ItemPlace,
  placeOfClaim,
  placeOfConflict,
  placeOfDocument,
  placeOfEntity,
  placeOfEvent,
} from "./finding.ts";

/** A text of ours: where it stands, and the claims it has its facts from. */
export interface OwnText {
  readonly place: ItemPlace;
  readonly field: string;
  readonly text: string;
  /** Empty for reasonings, which speak of the documents as such. */
  readonly claims: readonly Claim[];
}

/** Every text of the pack that a reader may see and that is not a name. */
export function collectOwnTexts(pack: Pack): OwnText[] {
  const byId = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const claimsOf = (ids: readonly Claim["id"][]) => ids.flatMap((id) => byId.get(id) ?? []);
  return [
    ...pack.documents.map((document) => ({
      place: placeOfDocument(document),
      field: "reasoning",
      text: document.reasoning ?? "",
      claims: [],
    })),
    ...pack.entities.flatMap((entity) =>
      entity.summary.map(({ text, claims }, index) => ({
        place: placeOfEntity(entity),
        field: `summary[${index}].text`,
        text,
        claims: claimsOf(claims),
      })),
    ),
    ...pack.claims.flatMap(textsOfClaim),
    ...pack.events.map((event) => ({
      place: placeOfEvent(event),
      field: "text",
      text: event.text,
      claims: claimsOf(event.claims),
    })),
    ...pack.conflicts.flatMap((conflict) => {
      const place = placeOfConflict(conflict);
      const claims = claimsOf(conflict.sides.flatMap((side) => side.claims));
      return [
        { place, field: "topic", text: conflict.topic, claims },
        { place, field: "explanation", text: conflict.explanation, claims },
        ...conflict.sides.map(({ label }, index) => ({
          place,
          field: `sides[${index}].label`,
          text: label,
          claims,
        })),
      ];
    }),
  ].filter(({ text }) => text !== "");
}

function textsOfClaim(claim: Claim): OwnText[] {
  const place = placeOfClaim(claim);
  return [
    { place, field: "text", text: claim.text, claims: [claim] },
    { place, field: "reasoning", text: claim.reasoning ?? "", claims: [] },
    { place, field: "inference.reasoning", text: claim.inference?.reasoning ?? "", claims: [] },
    ...claim.figures.map((figure, index) => ({
      place,
      field: `figures[${index}].of`,
      text: figure.of,
      claims: [claim],
    })),
  ];
}

/** A text without the names that have a number in them, such as Qihoo 360: it counts nothing. */
export function leaveOutNumberedNames(text: string, { entities }: Pack): string {
  const names = entities
    .flatMap((entity) => [entity.name, ...entity.names.map((name) => name.text)])
    .filter((name) => /\d/u.test(name) && /\p{L}/u.test(name))
    .sort((one, other) => other.length - one.length);
  return names.reduce((left, name) => left.replaceAll(name, " "), text);
}
