import {
  type Amount,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  type Claim,
  type ClaimSource,
  COMPARATORS,
  FIGURE_ROLES,
  type Figure,
  type Inference,
  type Speaker,
} from "../model/claim.ts";
import { explainsDate, readDateBasis } from "./read-document.ts";
import {
  type FieldReader,
  readCount,
  readList,
  readNullable,
  readNumber,
  readObject,
  readOneOf,
} from "./read-fields.ts";
import {
  readId,
  readIsoDate,
  readIsoPeriod,
  readLine,
  readPassage,
  readReference,
  readTextFragment,
  readUnit,
} from "./read-texts.ts";

/** The words an inference's `by` may be. */
export const INFERRERS = ["source", "us"] as const satisfies readonly Inference["by"][];

const readAmount = readObject<Amount>({ value: readNumber, unit: readUnit, shown: readLine });

const readFigure = readObject<Figure>({
  id: readId(),
  value: readNumber,
  unit: readUnit,
  shown: readLine,
  comparator: readOneOf(COMPARATORS),
  of: readLine,
  period: readNullable(readIsoPeriod),
  asOf: readNullable(readIsoDate),
  role: readOneOf(FIGURE_ROLES),
  equivalents: readList(readAmount),
});

const readSpeaker = readObject<Speaker>({ name: readLine, entity: readReference("entities") }, ["entity"]);

const readSource = readObject<ClaimSource>(
  {
    document: readReference("documents"),
    paragraph: readCount,
    section: readNullable(readLine),
    sentences: readList(readCount, 1),
    textFragment: readTextFragment,
  },
  ["textFragment"],
);

const readShape = readObject<Claim>(
  {
    id: readId(),
    entities: readList(readReference("entities"), 1),
    text: readPassage,
    kind: readOneOf(CLAIM_KINDS),
    speaker: readNullable(readSpeaker),
    via: readList(readSpeaker),
    status: readNullable(readOneOf(CLAIM_STATUSES)),
    date: readNullable(readIsoDate),
    due: readNullable(readIsoDate),
    dateBasis: readDateBasis,
    reasoning: readPassage,
    inference: readObject<Inference>({ by: readOneOf(INFERRERS), reasoning: readPassage }),
    figures: readList(readFigure),
    sources: readList(readSource, 1),
  },
  ["reasoning", "inference"],
);

/** Reads a claim: its shape and what its own fields demand of each other. References are checked apart. */
export const readClaim: FieldReader<Claim> = (value, place) => {
  const claim = readShape(value, place);
  if (claim === undefined) return undefined;
  const problems = findClaimProblems(claim);
  for (const [field, problem] of problems) place.report(field, problem);
  return explainsDate(claim, place.report) && problems.length === 0 ? claim : undefined;
};

type Problem = readonly [field: string, problem: string];

function findClaimProblems(claim: Claim): Problem[] {
  const problems: Problem[] = [];
  if (claim.speaker === null && (claim.kind === "opinion" || claim.kind === "quote")) {
    problems.push([
      "speaker",
      `is null, though the claim is ${claim.kind === "quote" ? "a quote" : "an opinion"}`,
    ]);
  }
  if (claim.speaker === null && claim.inference?.by === "source") {
    problems.push(["speaker", "is null, though the inference is the source's: its author is the speaker"]);
  }
  if (new Set(claim.entities).size < claim.entities.length) problems.push(["entities", "names one twice"]);
  for (const [index, source] of claim.sources.entries()) {
    const ascends = source.sentences.every(
      (sentence, at) => at === 0 || sentence > (source.sentences[at - 1] ?? 0),
    );
    if (!ascends) problems.push([`sources[${index}].sentences`, "should ascend, each number once"]);
  }
  return problems;
}
