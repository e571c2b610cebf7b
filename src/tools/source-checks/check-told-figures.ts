import type { Claim } from "../../core/model/claim.ts";
import type { Pack } from "../../core/model/pack.ts";
import { type DigitNumber, readDigitNumbers } from "./find-amount.ts";
import { type Finding, findingsAt, type Problem, placeOfClaim } from "./finding.ts";
import { COMMON_COUNT, readNumberWords } from "./number-words.ts";
import { leaveOutNumberedNames } from "./own-texts.ts";

/** Checks that what a claim's text counts is a figure of the claim, so that cards and conflicts can show and compare it. */
export function checkToldFigures(pack: Pack): Finding[] {
  const checkClaim = (claim: Claim): Problem[] => {
    const text = leaveOutNumberedNames(claim.text, pack);
    const amounts = claim.figures.flatMap((figure) => [figure, ...figure.equivalents]);
    const printed = new Set(
      amounts
        .flatMap(({ shown }) => readDigitNumbers(shown))
        .map(({ digits, scale }) => `${digits} ${scale}`),
    );
    const values = new Set(amounts.map(({ value }) => value));
    const untold = [
      ...readDigitNumbers(text)
        .filter((number) => !isDatePart(number, claim))
        .filter(({ digits, scale }) => !printed.has(`${digits} ${scale}`) && !values.has(Number(digits)))
        .map(({ start, end }) => text.slice(start, end)),
      ...readNumberWords(text)
        .filter(({ value }) => value !== COMMON_COUNT && !values.has(value))
        .map(({ word }) => word),
    ];
    return untold.map((number): Problem => ["figures", `lack ${number}, which the text tells`]);
  };
  return pack.claims.flatMap((claim) => findingsAt(placeOfClaim(claim), checkClaim(claim)));
}

/** A year, or the day of the claim's own date. */
function isDatePart({ digits, scale }: DigitNumber, { date, due }: Claim): boolean {
  if (scale !== "") return false;
  const days = [date, due].flatMap((one) => one?.split("-")[2] ?? []).map(Number);
  return /^(?:1[89]|20)\d\d$/u.test(digits) || days.includes(Number(digits));
}
