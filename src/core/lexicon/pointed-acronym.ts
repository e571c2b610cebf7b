/** `C.A.C.` for `CAC`, as some papers print it; null for what isn't a row of three to five capitals. */
export function pointedAcronym(acronym: string): string | null {
  return /^[A-Z]{3,5}$/.test(acronym) ? acronym.replace(/./g, "$&.") : null;
}
