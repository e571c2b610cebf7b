import type { MarkStrings, RejectedPlace } from "./mark-strings.ts";

const NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** Why names are marked, in English. */
export const markEn: MarkStrings = {
  why: (name, { reason, words, distance }) => {
    const [first = ""] = words;
    switch (reason) {
      case "unambiguous":
        return `Marked because “${name}” stands for one thing only.`;
      case "expanded":
        return `Marked because “${name}” is written out ${whereIs(distance)}: “${first}”.`;
      case "named":
        return `Marked because the page names it as “${first}” ${whereIs(distance)}.`;
      case "context": {
        const said = words.map((word) => `“${word}”`).join(", ");
        if (said === "") return "Marked because what stands around it fits.";
        return `Marked because of words ${distance === 0 ? "near it" : whereIs(distance)}: ${said}.`;
      }
    }
  },
  reject: "Don’t mark this name",
  place: (place) =>
    ({ page: "On this page", site: `On ${siteOf(place)}`, everywhere: "Everywhere" })[place.kind],
  rejected: (name, place) => {
    const where = { page: "on this page", site: `on ${siteOf(place)}`, everywhere: "on any page" };
    return `“${name}” is not marked ${where[place.kind]} any more.`;
  },
  rejectedForNow: (name) => `“${name}” is not marked on this page until you leave it.`,
  dropped: (most) => ` The oldest of ${most} such choices has gone.`,
  rejectFailed: "This could not be kept. Please try again.",
  markedAgain: (name) => `“${name}” is marked again.`,
};

function whereIs(distance: number | null): string {
  if (distance === null) return "on this page";
  if (distance === 0) return "in this paragraph";
  const side = distance < 0 ? "above" : "below";
  const count = Math.abs(distance);
  if (count === 1) return `in the paragraph ${side}`;
  const number = NUMBERS[count - 2];
  return number ? `${number} paragraphs ${side}` : distance < 0 ? "further up" : "further down";
}

function siteOf(place: RejectedPlace): string {
  return (place.kind === "site" && place.host) || "local files";
}
