import type { Readable, Writable } from "node:stream";
import { isRecord } from "../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../core/basics/result.ts";
import type { Lexicon } from "../core/lexicon/read-lexicon.ts";
import { explainMentions } from "../core/matching/explain-mentions.ts";
import type { PageText } from "../core/matching/find-mentions.ts";
import { readLines } from "./read-lines.ts";

/** A text to search, under the id its answer is given by. */
interface Question extends PageText {
  readonly id: unknown;
}

/** Where the tool reads from and writes to. */
export interface DetectStreams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/**
 * Answers each line `{"id","text"}` with a line `{"id","spans":[{"start","end","entity","shown","why"}]}`, in order, as
 * it comes: every mention, quiet entities too; offsets in UTF-16 code units; whether it would be marked by the settings
 * that come with the extension, and why or why not in one sentence. A line may tell the `title` of its page, its `url`
 * and its `lang`, which are evidence too. A line that can't be read is told with its number and answered all the same, with its id where
 * it has one (else null) and no spans, so that lines keep their places; so is one whose text can't be searched. Blank lines are passed over. Gives the number of lines that got no answer for these reasons.
 */
export async function detectLines(
  { input, output, errors }: DetectStreams,
  lexicon: Lexicon,
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of readLines(input)) {
    number++;
    if (line.trim() === "") continue;
    const question = parseQuestion(number === 1 ? line.replace(BYTE_ORDER_MARK, "") : line);
    const answer = question.ok ? tryAnswer(question.value, lexicon) : question;
    if (!answer.ok) {
      bad++;
      errors.write(`line ${number}: ${answer.error.problem}\n`);
    }
    const told = answer.ok ? answer.value : { id: answer.error.id, spans: [] };
    if (!output.write(`${JSON.stringify(told)}\n`))
      await new Promise((resolve) => output.once("drain", resolve));
  }
  return bad;
}

/** Some editors put one before the first line. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** What a line got no answer for, under the id it is told by. */
interface Unanswered {
  readonly id: unknown;
  readonly problem: string;
}

/** A text that breaks the search must not cost the lines after it their answers. */
function tryAnswer(question: Question, lexicon: Lexicon): Result<ReturnType<typeof answerTo>, Unanswered> {
  try {
    return succeed(answerTo(question, lexicon));
  } catch (error) {
    return fail({ id: question.id, problem: `not searched (${String(error)})` });
  }
}

function answerTo({ id, ...page }: Question, lexicon: Lexicon) {
  const spans = explainMentions(page, [lexicon]).map(({ start, end, entity, restraint, why }) => ({
    start,
    end,
    entity: entity.id,
    shown: restraint === null,
    why,
  }));
  return { id, spans };
}

function parseQuestion(line: string): Result<Question, Unanswered> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail({ id: null, problem: `not JSON (${error.message})` });
  }
  if (!isRecord(json)) return fail({ id: null, problem: "not an object" });
  const { id, text, title, url, lang } = json;
  if (typeof id !== "string" && typeof id !== "number") return fail({ id: null, problem: 'no "id"' });
  if (typeof text !== "string") return fail({ id, problem: '"text" is not a string' });
  return succeed({
    id,
    text,
    ...(typeof title === "string" && { title }),
    ...(typeof url === "string" && { url }),
    ...(typeof lang === "string" && { lang }),
  });
}
