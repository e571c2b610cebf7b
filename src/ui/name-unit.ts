import type { Strings } from "./strings/strings.ts";

/** The name of a figure's unit in the reader's language; a counted noun stays as the pack writes it. */
export function nameUnit(unit: string, strings: Strings, lang: string): string {
  if (!/^[A-Z]{3}$/.test(unit)) return strings.units[unit] ?? unit;
  return new Intl.DisplayNames(lang, { type: "currency" }).of(unit) ?? unit;
}
