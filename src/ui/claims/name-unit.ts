import type { Strings } from "../strings/strings.ts";

/**
 * The name of a figure's unit as it stands inside a sentence ("US dollars"); a counted noun stays as the pack writes it.
 */
export function nameUnit(unit: string, strings: Strings, lang: string): string {
  if (!/^[A-Z]{3}$/.test(unit)) return strings.units[unit] ?? unit;
  const parts = new Intl.NumberFormat(lang, {
    style: "currency",
    currency: unit,
    currencyDisplay: "name",
  }).formatToParts(2);
  return parts.find(({ type }) => type === "currency")?.value ?? unit;
}
