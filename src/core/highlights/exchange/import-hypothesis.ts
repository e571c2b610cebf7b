import { ownField, ownList, ownText } from "../../knowledge/own-field.ts";
import { parseAddress } from "../parse-address.ts";
import { stableId } from "../stable-id.ts";
import type { RecordReading } from "./import-reading.ts";
import {
  asList,
  collapseText,
  readPrefix,
  readSuffix,
  readTags,
  readTitle,
  textOrNothing,
} from "./raw-fields.ts";
import { readImportedFields } from "./read-imported-fields.ts";

const FIELD_NAMES = new Map([
  ["page.url", "uri"],
  ["page.keys", "uri"],
  ["page.title", "document.title"],
  ["target.quote", "target.selector"],
  ["target.position", "target.selector"],
  ["note", "text"],
  ["lineage", "created"],
  ["modified", "updated"],
]);

/** Whether a record has the shape of Hypothesis's annotations (https://h.readthedocs.io/en/latest/api-reference/). */
export function isHypothesisAnnotation(record: unknown): boolean {
  return ownText(record, "uri") !== null && Array.isArray(ownField(record, "target"));
}

/**
 * Reads an annotation of Hypothesis, as its API and its client's export give them. Its id is made of theirs, so that a
 * later export finds it again. Notes on a whole page and replies belong to no passage and are left, each with its reason.
 */
export function importHypothesis(record: unknown): RecordReading {
  if (ownList(record, "references").length > 0) {
    return { kind: "reply", message: "references: it is a reply to another annotation" };
  }
  const selectors = ownList(record, "target").flatMap((target) => ownList(target, "selector"));
  const quote = selectors.find((selector) => ownText(selector, "type") === "TextQuoteSelector");
  if (quote === undefined) {
    return { kind: "no-quote", message: "target.selector: it is a note on the whole page, not on a passage" };
  }
  const uri = ownField(record, "uri");
  if (typeof uri === "string" && parseAddress(uri) === null) {
    return { kind: "no-address", message: "uri: must be a web or file address" };
  }
  const position = selectors.find((selector) => ownText(selector, "type") === "TextPositionSelector");
  const created = ownField(record, "created");
  const updated = ownField(record, "updated") ?? created;
  return readImportedFields(
    {
      id: nameOf(record, [uri, ownField(quote, "exact"), created]),
      url: uri,
      keys: [],
      title: readTitle(asList(ownField(ownField(record, "document"), "title"))[0]),
      lang: null,
      quote: {
        exact: collapseText(ownField(quote, "exact")),
        prefix: readPrefix(ownField(quote, "prefix")),
        suffix: readSuffix(ownField(quote, "suffix")),
      },
      position: { start: ownField(position, "start") ?? 0, end: ownField(position, "end") ?? 0 },
      shadowHosts: [],
      colour: "yellow",
      note: ownField(record, "text") ?? "",
      tags: readTags(ownList(record, "tags")),
      entities: [],
      created,
      modified: updated,
      lineage: updated === created ? [] : [created],
      variantOf: null,
    },
    FIELD_NAMES,
  );
}

function nameOf(record: unknown, content: readonly unknown[]): string {
  const id = ownText(record, "id");
  return id === null ? stableId("hypothesis", "", ...content.map(textOrNothing)) : stableId("hypothesis", id);
}
