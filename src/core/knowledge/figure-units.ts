/** Units that are neither a currency nor a counted noun. `percent` counts 10 for ten per cent; `times` 4 for fourfold. */
export const MEASURE_UNITS = ["percent", "percent/year", "times", "years", "days"] as const;

/** ISO 4217 codes of the currencies in use (list one of January 2024, without metals, funds and test codes). */
export const CURRENCY_UNITS: readonly string[] = (
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF " +
  "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD " +
  "HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD " +
  "LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK " +
  "PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT " +
  "TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL"
).split(" ");

/** What is counted: a lower-case noun in the plural, such as `companies` or `training sessions`. */
export const COUNTED_NOUN = /^[a-z]+(?:[ -][a-z]+){0,3}$/;

/** Spellings that pass for a counted noun but have a unit of their own. */
const PROPER_UNIT = new Map([
  ["yuan", "CNY"],
  ["renminbi", "CNY"],
  ["rmb", "CNY"],
  ["cny", "CNY"],
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["usd", "USD"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["eur", "EUR"],
  ["per cent", "percent"],
  ["percentage", "percent"],
  ["percentage points", "percent"],
  ["pct", "percent"],
  ["percent a year", "percent/year"],
  ["percent per year", "percent/year"],
  ["fold", "times"],
  ["x", "times"],
  ["year", "years"],
  ["day", "days"],
]);

const FIXED_UNITS = new Set<string>([...MEASURE_UNITS, ...CURRENCY_UNITS]);

/** What is wrong with a unit, to be read after the field's name; null if it is one packs allow. */
export function findUnitProblem(unit: string): string | null {
  if (FIXED_UNITS.has(unit)) return null;
  const proper = PROPER_UNIT.get(unit.toLowerCase());
  if (proper !== undefined) return `is ${JSON.stringify(unit)}; write ${JSON.stringify(proper)}`;
  if (COUNTED_NOUN.test(unit) && unit.length <= 40) return null;
  return `is ${JSON.stringify(unit.slice(0, 40))}, which is no ISO 4217 code, none of ${MEASURE_UNITS.join(", ")}, and no counted noun`;
}
