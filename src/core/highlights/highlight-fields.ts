import { fail, succeed } from "../basics/result.ts";
import type { FieldChange, HighlightId, HighlightPage, HighlightTarget } from "../model/highlight.ts";
import type { EntityId, EntityRef, PackId } from "../model/ids.ts";
import {
  type FieldReader,
  readFilledText,
  readList,
  readNullable,
  readOffset,
  readShape,
  readText,
} from "./field-readers.ts";
import { HIGHLIGHT_LIMITS } from "./highlight-limits.ts";
import { parseAddress } from "./parse-address.ts";
import { readMoment } from "./read-moment.ts";

/** How long the texts of a target may be: what is kept has limits, what is asked for is refused by the limits later. */
export interface TargetLimits {
  readonly mostQuote: number;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
/** As long as messages allow ids of packs and entities to be. */
const MOST_ID = 200;
/** The page's own address and its few other forms. */
const MOST_KEYS = 8;
/** `<html lang>` can say anything; language tags are short. */
const MOST_LANG = 100;

/** Reads a UUID, in lower case. */
export const readHighlightId: FieldReader<HighlightId> = (value, field) =>
  typeof value === "string" && UUID.test(value)
    ? succeed(value.toLowerCase() as HighlightId)
    : fail(`${field}: must be a UUID`);

const readRefPart: FieldReader<string> = (value, field) => {
  const text = readFilledText(MOST_ID)(value, field);
  return text.ok && text.value.includes("/") ? fail(`${field}: must not hold a slash`) : text;
};

/** Reads what names an entity. */
export const readEntityRef: FieldReader<EntityRef> = readShape<EntityRef>({
  pack: readRefPart as FieldReader<PackId>,
  id: readRefPart as FieldReader<EntityId>,
});

/** Reads where a passage stands and what it says. */
export function readTarget({ mostQuote }: TargetLimits): FieldReader<HighlightTarget> {
  const readContext = readText(HIGHLIGHT_LIMITS.mostContext);
  const read = readShape<HighlightTarget>({
    quote: readShape<HighlightTarget["quote"]>({
      exact: readFilledText(mostQuote),
      prefix: readContext,
      suffix: readContext,
    }),
    position: readShape<HighlightTarget["position"]>({ start: readOffset, end: readOffset }),
    shadowHosts: readList(readFilledText(MOST_ID), HIGHLIGHT_LIMITS.mostShadowHosts),
  });
  return (value, field) => {
    const target = read(value, field);
    if (!target.ok) return target;
    const { start, end } = target.value.position;
    return end < start ? fail(`${field}.position.end: must not be before the start`) : target;
  };
}

const readAddress: FieldReader<string> = (value, field) => {
  const text = readText(HIGHLIGHT_LIMITS.mostAddress)(value, field);
  if (!text.ok) return text;
  return parseAddress(text.value) === null ? fail(`${field}: must be a web or file address`) : text;
};

const readKeys: FieldReader<HighlightPage["keys"]> = (value, field) => {
  const keys = readList(readFilledText(HIGHLIGHT_LIMITS.mostAddress), MOST_KEYS)(value, field);
  if (!keys.ok) return keys;
  const [first, ...others] = keys.value;
  return first === undefined ? fail(`${field}: must not be empty`) : succeed([first, ...others]);
};

/** Reads what is known of the page a passage was kept on. */
export const readPage: FieldReader<HighlightPage> = readShape<HighlightPage>({
  url: readAddress,
  keys: readKeys,
  title: readText(HIGHLIGHT_LIMITS.mostTitle),
  lang: readNullable(readFilledText(MOST_LANG)),
});

/** Reads a change of one field. */
export function readChange<Value>(read: FieldReader<Value>): FieldReader<FieldChange<Value>> {
  return readShape<FieldChange<Value>>({
    from: read as FieldReader<Exclude<Value, undefined>>,
    to: read as FieldReader<Exclude<Value, undefined>>,
  });
}

/** Reads the moments of earlier versions. */
export const readLineage: FieldReader<readonly string[]> = readList(readMoment, HIGHLIGHT_LIMITS.mostLineage);
