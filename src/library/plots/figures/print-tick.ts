/** A value of a scale, short enough to stand under its line: `$20B`, `15%`, `4×` and plain numbers. */
export function printTick(value: number, unit: string, lang: string): string {
  const short = { notation: "compact", maximumFractionDigits: 1 } as const;
  if (/^[A-Z]{3}$/.test(unit)) {
    return value.toLocaleString(lang, {
      ...short,
      style: "currency",
      currency: unit,
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: 0,
    });
  }
  const number = value.toLocaleString(lang, short);
  if (unit === "percent" || unit === "percent/year") return `${number}%`;
  return unit === "times" ? `${number}×` : number;
}
