import type { Lexicon } from "../../core/lexicon/read-lexicon.ts";
import { findMentions } from "../../core/matching/find-mentions.ts";
import { type Model, scoreOf } from "../../core/matching/judge.ts";
import { collectExamples, type Example } from "./collect-examples.ts";
import { priorModel } from "./feature-table.ts";
import { fitModel } from "./fit-model.ts";
import type { Passage } from "./read-passages.ts";
import { addScores, NO_SCORE, type Score, scorePassage } from "./score-passage.ts";

/** Scores by file name. */
export type FileScores = ReadonlyMap<string, Score>;

/** How passages are searched and the model is held. */
export interface FitParts {
  readonly lexicons: readonly Lexicon[];
  readonly hold: number;
}

/** What counts elsewhere on a page hangs on the model: after so many rounds examples and model agree. */
const ROUNDS = 3;

/** Fits a model to passages, beginning with the priors. */
export function fitToPassages(passages: readonly Passage[], { lexicons, hold }: FitParts): Model {
  let model = priorModel();
  for (let round = 0; round < ROUNDS; round++)
    model = fitModel(collectExamples(passages, lexicons, model), hold);
  return model;
}

/** Scores a model on passages, with their titles and addresses or without. */
export function scoreModel(
  passages: readonly Passage[],
  model: Model,
  lexicons: readonly Lexicon[],
  withContext = true,
): FileScores {
  const scores = new Map<string, Score>();
  for (const { file, text, url, title, lang, spans } of passages) {
    const page = withContext ? { text, url, title, lang } : text;
    const found = findMentions(page, lexicons, model).map(({ start, end, entity }) => ({
      start,
      end,
      entity: entity.id,
    }));
    scores.set(file, addScores(scores.get(file) ?? NO_SCORE, scorePassage(spans, found)));
  }
  return scores;
}

/** Fold of a document: any spread will do that is the same each time. */
function foldOf(document: string, folds: number): number {
  let hash = 0;
  for (const sign of document) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds;
}

/** Scores each passage by a model fitted to the other folds' passages; those of one document share a fold. */
export function crossValidate(
  passages: readonly Passage[],
  parts: FitParts,
  folds: number,
  withContext = true,
): FileScores {
  const scores = new Map<string, Score>();
  for (let fold = 0; fold < folds; fold++) {
    const held = passages.filter(({ document }) => foldOf(document, folds) === fold);
    if (held.length === 0) continue;
    const model = fitToPassages(
      passages.filter((passage) => !held.includes(passage)),
      parts,
    );
    for (const [file, score] of scoreModel(held, model, parts.lexicons, withContext))
      scores.set(file, addScores(scores.get(file) ?? NO_SCORE, score));
  }
  return scores;
}

/**
 * Scores each ambiguous form by a model that has seen no example of it: how the model does on forms whose passages
 * were never labelled. Only what no rule decides is counted.
 */
export function leaveFormsOut(passages: readonly Passage[], parts: FitParts): FileScores {
  const examples = collectExamples(passages, parts.lexicons, fitToPassages(passages, parts));
  const forms = new Set(examples.map(({ form }) => form.toLowerCase()));
  const scores = new Map<string, Score>();
  for (const form of forms) {
    const isOfForm = (example: Example) => example.form.toLowerCase() === form;
    const model = fitModel(
      examples.filter((example) => !isOfForm(example)),
      parts.hold,
    );
    for (const example of examples.filter(isOfForm)) {
      const counts = scoreOf(example.candidate, example.formClass, example.evidence, model) >= 0;
      const score = {
        right: counts && example.isMention ? 1 : 0,
        wrong: counts && !example.isMention ? 1 : 0,
        missed: !counts && example.isMention ? 1 : 0,
      };
      scores.set(example.formClass, addScores(scores.get(example.formClass) ?? NO_SCORE, score));
    }
  }
  return scores;
}
