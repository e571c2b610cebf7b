import { CONFLICT_KINDS, type Conflict, type ConflictSide, type TimelineEvent } from "../model/pack.ts";
import { readDateBasis } from "./read-document.ts";
import { readList, readObject, readOneOf } from "./read-fields.ts";
import { readId, readIsoDate, readLine, readPassage, readReference } from "./read-texts.ts";

const readSide = readObject<ConflictSide>({
  label: readLine,
  claims: readList(readReference("claims"), 1),
  figures: readList(readReference("figures")),
});

/** Reads a conflict; its references are checked apart. */
export const readConflict = readObject<Conflict>({
  id: readId(),
  kind: readOneOf(CONFLICT_KINDS),
  topic: readLine,
  explanation: readPassage,
  sides: readList(readSide, 2),
});

/** Reads an entry of the timeline; its references are checked apart. */
export const readTimelineEvent = readObject<TimelineEvent>({
  id: readId(),
  date: readIsoDate,
  dateBasis: readDateBasis,
  text: readPassage,
  entities: readList(readReference("entities"), 1),
  claims: readList(readReference("claims"), 1),
});
