/** Every text of timeline, figures and relations in one language. */
export interface PlotStrings {
  readonly timeline: TimelineStrings;
  readonly figures: FigureStrings;
  readonly relations: RelationStrings;
}

/** Kinds of entries, as core/library/knowledge-routes.ts names them. */
type Kind = "event" | "claim" | "due";

/** The texts of the timeline. */
export interface TimelineStrings {
  readonly intro: string;
  readonly filterEntity: string;
  readonly entityHint: string;
  noEntity(written: string): string;
  readonly filterKind: string;
  readonly filterType: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly lanes: Readonly<Record<Kind, string>>;
  readonly oneOf: Readonly<Record<Kind, string>>;
  found(count: number): string;
  foundOf(count: number, all: number): string;
  readonly empty: string;
  readonly emptyHint: string;
  /** An address asks for an entity that there is none of. */
  unknownEntity(id: string): string;
  readonly searchEntities: string;
  readonly plotLabel: string;
  readonly plotHint: string;
  readonly today: string;
  /** Several statements of one date, as one mark of the plot. */
  statements(count: number): string;
  /** How exact a date is, where that is less than a day. */
  readonly precision: Readonly<Record<"day" | "month" | "year" | "interval", string | null>>;
  readonly dueAhead: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeTime: string;
  readonly legend: Readonly<Record<"span" | "inferred" | "due", string>>;
  readonly listLabel: string;
  readonly about: string;
}

/** The texts of the figures. */
export interface FigureStrings {
  readonly all: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  found(count: number): string;
  foundOf(count: number, all: number): string;
  readonly tableLabel: string;
  readonly columns: Readonly<Record<"entity" | "measure" | "value" | "role" | "date" | "source", string>>;
  readonly byUnit: string;
  readonly empty: string;
  readonly emptyHint: string;
  due(date: string): string;
  readonly comparisons: string;
  readonly comparisonsHint: string;
  /** The scale a comparison is drawn on, by the unit it is in. */
  linear(unit: string): string;
  logarithmic(unit: string): string;
  readonly notOneScale: string;
  readonly notDrawn: string;
  readonly legend: Readonly<Record<"target" | "estimate" | "reported" | "threshold", string>>;
  readonly atLeast: string;
  readonly upTo: string;
  readonly about: string;
}

/** The texts of the relations. */
export interface RelationStrings {
  readonly choose: string;
  readonly chooseHint: string;
  readonly chooseNone: string;
  noEntity(written: string): string;
  readonly suggested: string;
  connections(count: number): string;
  readonly unknown: string;
  graphLabel(name: string, count: number): string;
  /** The heading of one entity's relations. */
  headingOf(name: string): string;
  readonly graphHint: string;
  readonly none: string;
  /** A node of the graph, as it is read out. */
  centre(name: string): string;
  neighbour(name: string, type: string, relations: string): string;
  /** A relation that begins at `from`; `onwards` is its name and where it leads. */
  sentence(from: string, onwards: string): string;
  /** A relation that has no direction, by its name. */
  mutual(relation: string, other: string): string;
  readonly listLabel: string;
  readonly between: string;
  readonly showBetween: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  more(count: number): string;
  readonly fewer: string;
  claims(count: number): string;
  readonly noClaims: string;
  readonly goTo: string;
  readonly openRecord: string;
  readonly legend: string;
  /** The mark of a line that rests on views and estimates alone. */
  readonly voicedLine: string;
}
