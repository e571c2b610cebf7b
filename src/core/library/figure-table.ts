import { displayNames, pickNames } from "../knowledge/display-names.ts";
import type { IndexedPack, KnowledgeIndex } from "../knowledge/index-pack.ts";
import { viewClaim } from "../knowledge/view-claim.ts";
import type { Claim, Figure } from "../model/claim.ts";
import type { ClaimView, EntityNames } from "../model/entity-card.ts";
import { type EntityRef, entityKey } from "../model/ids.ts";
import type { Language } from "../model/language.ts";
import type { Pack } from "../model/pack.ts";
import type { FigureColumn, FiguresRoute } from "./knowledge-routes.ts";

/** A figure with the claim it stands in, as a row of the table. */
export interface FigureRow {
  /** Unique among all rows. */
  readonly key: string;
  readonly figure: Figure;
  readonly claim: ClaimView;
  /** The entity whose claim it is first of all. */
  readonly entity: EntityRef;
  readonly entityNames: EntityNames;
  /** All that any entity of the claim is called, in whatever language. */
  readonly names: readonly string[];
}

/** Every figure of some packs, in the order of the packs. */
export function collectFigures(packs: readonly Pack[], index: KnowledgeIndex): readonly FigureRow[] {
  return packs.flatMap((pack) => {
    const indexed = index.get(pack.id);
    return indexed ? pack.claims.flatMap((claim) => rowsOf(claim, indexed)) : [];
  });
}

function rowsOf(claim: Claim, pack: IndexedPack): readonly FigureRow[] {
  const [id] = claim.entities;
  if (id === undefined || claim.figures.length === 0) return [];
  const entity = { pack: pack.id, id };
  const known = pack.entities.get(id);
  const view = viewClaim(claim, { pack: pack.id, documents: pack.documents });
  return claim.figures.map((figure) => ({
    key: `${entityKey(entity)}/${figure.id}`,
    figure,
    claim: view,
    entity,
    entityNames: known ? pickNames(known) : { name: id, nativeName: null },
    names: claim.entities.flatMap((each) => pack.entities.get(each)?.names.map(({ text }) => text) ?? []),
  }));
}

/**
 * Makes a search for the rows in which every word of a query stands somewhere: name, measure, amount, speaker or source.
 * `print` gives what else a page prints of a row, in the reader's language.
 */
export function createFigureSearch(
  rows: readonly FigureRow[],
  print: (row: FigureRow) => readonly string[],
): (query: string) => readonly FigureRow[] {
  const texts = new Map(rows.map((row) => [row, fold([textOf(row), ...print(row)].join("\n"))]));
  return (query) => {
    const words = fold(query)
      .split(/\s+/u)
      .filter((word) => word !== "");
    return rows.filter((row) => words.every((word) => texts.get(row)?.includes(word)));
  };
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function textOf({ figure, claim, entityNames, names }: FigureRow): string {
  const { speaker, via, sources } = claim;
  return [
    entityNames.name,
    ...names,
    figure.of,
    figure.shown,
    figure.unit,
    figure.role,
    figure.period,
    figure.asOf,
    claim.due,
    ...figure.equivalents.map(({ shown }) => shown),
    ...[speaker, ...via].map((each) => each?.name),
    ...sources.flatMap(({ publisher, title, published }) => [publisher, title, published]),
  ].join("\n");
}

const COLLATION = { sensitivity: "base", numeric: true } as const;

/**
 * The rows in a column's order, entities in that of their names in the reader's language. Amounts are ordered inside their unit, and units by their name whichever way the
 * column runs: a rate of exchange, or of years to companies, would be a figure without a source. What has nothing in
 * the column stands last both ways; rows that are equal in it keep their order.
 */
export function sortFigures(
  rows: readonly FigureRow[],
  { sort, descending }: Pick<FiguresRoute, "sort" | "descending">,
  language: Language,
): readonly FigureRow[] {
  const direction = descending ? -1 : 1;
  // All else stands in English.
  const { compare } = new Intl.Collator(sort === "entity" ? language : "en", COLLATION);
  return rows.toSorted((one, other) => {
    if (sort === "value") {
      return (
        compare(one.figure.unit, other.figure.unit) || direction * (one.figure.value - other.figure.value)
      );
    }
    const [a, b] = [cellOf(one, sort, language), cellOf(other, sort, language)];
    if (a === "" || b === "") return (a === "" ? 1 : 0) - (b === "" ? 1 : 0);
    return direction * compare(a, b);
  });
}

/** The day or period a figure is about: its period, else the day it was said, else its claim's. */
function dateOfFigure({ figure, claim }: FigureRow): string | null {
  return figure.period ?? claim.due ?? figure.asOf ?? claim.date;
}

function cellOf(row: FigureRow, column: Exclude<FigureColumn, "value">, language: Language): string {
  switch (column) {
    case "entity":
      return displayNames(row.entityNames, language).main.text;
    case "measure":
      return row.figure.of;
    case "role":
      return row.figure.role;
    case "date":
      return dateOfFigure(row) ?? "";
    case "source":
      return row.claim.speaker?.name ?? row.claim.sources[0]?.publisher ?? "";
  }
}
