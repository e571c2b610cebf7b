import { entityKey } from "../model/ids.ts";
import type { Candidate } from "./candidate.ts";
import { formKey } from "./doubtful-candidate.ts";

/** No paragraph that somebody has written has as many names. */
const MOST_ASKED = 100;

/**
 * A question about the candidates of one text that is asked of the first hundred each for itself; of the rest once a
 * form, the others of which share its last answer. A dump of 20,000 characters may hold 10,000 names, and to look around
 * each would take a second.
 */
export function askFew<Answer>(
  text: string,
  ask: (candidate: Candidate) => Answer,
): (candidate: Candidate) => Answer {
  let asked = 0;
  const answers = new Map<string, Answer>();
  return (candidate) => {
    const key = formKey(entityKey(candidate.entity), text.slice(candidate.start, candidate.end));
    const known = asked >= MOST_ASKED ? answers.get(key) : undefined;
    if (known !== undefined) return known;
    asked++;
    const answer = ask(candidate);
    answers.set(key, answer);
    return answer;
  };
}
