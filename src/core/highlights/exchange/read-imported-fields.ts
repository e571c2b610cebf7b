import { pageKeyOf, visitedAddress } from "../page-address.ts";
import { parseHighlight } from "../parse-highlight.ts";
import type { RecordReading } from "./import-reading.ts";

/** A record's values under the names of a highlight, unchecked. */
export interface ImportedFields {
  readonly id: unknown;
  readonly url: unknown;
  /** Other addresses the page is known by. */
  readonly keys: readonly unknown[];
  readonly title: unknown;
  readonly lang: unknown;
  readonly quote: { readonly exact: unknown; readonly prefix: unknown; readonly suffix: unknown };
  readonly position: { readonly start: unknown; readonly end: unknown };
  readonly shadowHosts: readonly unknown[];
  readonly colour: unknown;
  readonly note: unknown;
  readonly tags: readonly unknown[];
  readonly entities: readonly unknown[];
  readonly created: unknown;
  readonly modified: unknown;
  readonly lineage: readonly unknown[];
  readonly variantOf: unknown;
}

/**
 * Reads a record's values as those of a highlight. The reason for a refusal names the field as the file does.
 *
 * @param names a highlight's fields in the file's words, by their beginnings: `page.url` → `target.source`
 */
export function readImportedFields(
  fields: ImportedFields,
  names: ReadonlyMap<string, string>,
): RecordReading {
  const { url, keys, title, lang, quote, position, shadowHosts, ...rest } = fields;
  const address = typeof url === "string" ? (visitedAddress(url) ?? url) : url;
  const key = typeof address === "string" ? pageKeyOf(address) : null;
  const others = keys.map((other) => (typeof other === "string" ? pageKeyOf(other) : null));
  const parsed = parseHighlight({
    ...rest,
    page: {
      url: address,
      keys: [...new Set([key ?? address, ...others.filter((other) => other !== null)])],
      title,
      lang,
    },
    target: { quote, position, shadowHosts },
  });
  if (parsed.ok) return { kind: "read", highlight: parsed.value };
  return { kind: "field", message: renameField(parsed.error, names) };
}

function renameField(message: string, names: ReadonlyMap<string, string>): string {
  const field = message.replace(/^highlight\./, "");
  const known = [...names].find(([name]) => field.startsWith(name));
  return known === undefined ? field : `${known[1]}${field.slice(known[0].length)}`;
}
