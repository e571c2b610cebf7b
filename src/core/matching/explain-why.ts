import type { Restraint, Why } from "../model/why.ts";

/** What is known of a mention, as it is explained. */
export interface ExplainedMention {
  /** As the text has it. */
  readonly form: string;
  /** Null where nobody can tell any more. */
  readonly why: Why | null;
  readonly restraint: Restraint | null;
}

const COUNTS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const RESTRAINTS: Readonly<Record<Restraint, string>> = {
  quiet: "marked only for readers who ask for such names",
  "off-topic": "not marked, since the page is not about China’s cyber policy",
  label: "not marked, since it stands in a label, not in a sentence",
  repeated: "not marked again in this section",
  rejected: "not marked, since the reader does not want it",
};

/** Says in one English sentence why a name counts as a mention, and what keeps it unmarked if something does. */
export function explainWhy({ form, why, restraint }: ExplainedMention): string {
  const parts = [why && explainCause(why), restraint && RESTRAINTS[restraint]];
  return `${form.replace(/\s+/g, " ")}: ${parts.filter((part) => part !== null).join("; ")}.`;
}

function explainCause({ reason, words, distance }: Why): string {
  const quoted = words.map((word) => `“${word.replace(/\s+/g, " ")}”`).join(", ");
  switch (reason) {
    case "unambiguous":
      return "stands for one thing only";
    case "expanded":
      return `expanded ${placeAt(distance)}${quoted && `, as ${quoted}`}`;
    case "named":
      return `named in full ${placeAt(distance)}${quoted && `, as ${quoted}`}`;
    case "context":
      return quoted ? `told by ${quoted} ${placeAt(distance)}` : "told by what the text around it is about";
  }
}

function placeAt(distance: number | null): string {
  if (distance === null) return "on this page";
  if (distance === 0) return "in this paragraph";
  const side = distance < 0 ? "above" : "below";
  const count = Math.abs(distance);
  return count === 1 ? `in the paragraph ${side}` : `${COUNTS[count - 2] ?? count} paragraphs ${side}`;
}
