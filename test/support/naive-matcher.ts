import { foldForm, foldText } from "../../src/core/lexicon/fold-text.ts";
import { type SurfaceForm, surfaceFormsOf } from "../../src/core/lexicon/surface-form.ts";
import {
  classOf,
  DROPPED,
  foldedOf,
  HAN,
  isCapital,
  QUOTE,
  SEPARATOR,
  type TextUnit,
  textUnit,
  WORD,
} from "../../src/core/lexicon/text-unit.ts";
import type { Entity } from "../../src/core/model/entity.ts";

/** What a candidate of either matcher is compared by. */
export interface NaiveMatch {
  readonly start: number;
  readonly end: number;
  readonly pack: string;
  readonly entity: string;
  readonly needs: SurfaceForm["needs"];
  readonly kind: SurfaceForm["kind"];
  readonly isOther: boolean;
}

/** A pack as far as matching goes. */
export interface NaivePack {
  readonly id: string;
  readonly entities: readonly Entity[];
}

/** Finds what findCandidates has to find. */
export type NaiveMatcher = (text: string) => NaiveMatch[];

/**
 * The rules of matching, written down to be read and not to be fast: every form at every place, the longest wins. It
 * shares with the fast matcher what is a rule of its own with a table of its own tests (how a character folds, which
 * forms an entity has) and nothing of how forms are stored, looked up, compared or chosen.
 *
 * 1. A match begins at the first letter of a word, or at a Chinese character. What may follow is each character of the
 *    form in turn, folded, with nothing between them but what `between` lets pass.
 * 2. The text's first word is the form's first word, and its first two Chinese characters stand together but for a
 *    wrapped line and what nobody sees: a form is looked up by them.
 * 3. A form that ends in a letter, a digit or a full stop ends at the end of a word, its plural counted in.
 * 4. The longest match of all packs wins; of two as long the earlier pack's, then that of the word as it stands, of the
 *    longer form, of the form that asks for less, of the earlier name.
 * 5. The guard words of a name hold for the entity's other names that fold alike, too.
 * 6. A match that begins with a word reaches on over another of the same entity that begins inside it.
 */
export function createNaiveMatcher(packs: readonly NaivePack[]): NaiveMatcher {
  const forms = packs.flatMap(({ id, entities }, pack) =>
    entities
      .flatMap((entity) => formsOf(entity).map((form) => ({ form, entity })))
      .flatMap(({ form, entity }, order) => {
        const units = unitsOfForm(form.text);
        const alike = formsOf(entity).filter((other) => fold(unitsOfForm(other.text)) === fold(units));
        return isUsable(units) ? [{ form, units, alike, entity: entity.id, pack, packId: id, order }] : [];
      }),
  );
  return (text) => findAll(text, forms);
}

/** With the points that some papers print in acronyms: C.A.C. */
function formsOf(entity: Entity): SurfaceForm[] {
  return surfaceFormsOf(entity).flatMap((form) => {
    const isPlain = form.kind === "acronym" && /^[A-Z]{3,5}$/.test(foldForm(form.text));
    return isPlain ? [form, { ...form, text: foldForm(form.text).replace(/./g, "$&.") }] : [form];
  });
}

interface NaiveForm {
  readonly form: SurfaceForm;
  readonly units: readonly TextUnit[];
  /** Itself, and what folds like it. */
  readonly alike: readonly SurfaceForm[];
  readonly entity: string;
  readonly pack: number;
  readonly packId: string;
  readonly order: number;
}

function findAll(text: string, forms: readonly NaiveForm[]): NaiveMatch[] {
  const found: NaiveMatch[] = [];
  for (let at = 0; at < text.length; ) {
    const longest = longestAt(text, at, forms);
    if (longest === null) at++;
    else {
      const match = classAt(text, at) === WORD ? reachOn(text, longest, forms) : longest;
      found.push(match);
      at = match.end;
    }
  }
  return found;
}

function longestAt(text: string, start: number, forms: readonly NaiveForm[]): NaiveMatch | null {
  if (!mayBegin(text, start)) return null;
  const matches = forms.flatMap((form) => {
    const match = matchAt(text, start, form);
    return match === null ? [] : [{ match, form }];
  });
  const [best] = matches.sort(
    (a, b) =>
      b.match.end - a.match.end ||
      a.form.pack - b.form.pack ||
      Number(isMended(text, start, a.form)) - Number(isMended(text, start, b.form)) ||
      b.form.units.length - a.form.units.length ||
      demandOf(a.form.form) - demandOf(b.form.form) ||
      a.form.order - b.form.order,
  );
  return best?.match ?? null;
}

function demandOf(form: SurfaceForm): number {
  return (form.case === "exact" ? 0 : 1) + (form.needs === "none" ? 0 : 2);
}

function reachOn(text: string, match: NaiveMatch, forms: readonly NaiveForm[]): NaiveMatch {
  for (let at = match.start + 1; at < match.end; at++) {
    if (classAt(text, at) !== WORD) continue;
    const next = longestAt(text, at, forms);
    if (next === null || next.end <= match.end) continue;
    if (next.entity === match.entity && next.pack === match.pack) return { ...next, start: match.start };
  }
  return match;
}

/** At a Chinese character, or at a letter or digit that no other stands right before. */
function mayBegin(text: string, at: number): boolean {
  if (classAt(text, at) === HAN) return true;
  if (classAt(text, at) !== WORD) return false;
  let before = at - 1;
  while (classAt(text, before) === DROPPED) before--;
  return classAt(text, before) !== WORD;
}

function matchAt(text: string, start: number, naive: NaiveForm): NaiveMatch | null {
  const { form, units } = naive;
  const matched = endOfUnits(text, start, naive);
  if (matched === null || isInsideNumber(text, start)) return null;
  const last = units.at(-1) ?? 0;
  const hasEdge = classOf(last) === WORD || foldedOf(last) === ".".charCodeAt(0);
  const edge = hasEdge ? edgeAfter(text, matched, form) : { end: matched, isPlural: false };
  if (edge === null || naive.alike.some((alike) => isGuarded(text, start, edge.end, alike))) return null;
  return {
    start,
    end: edge.end,
    pack: naive.packId,
    entity: naive.entity,
    needs: form.needs,
    kind: form.kind,
    isOther: edge.isPlural && form.plural === "other",
  };
}

/** Where the last character of a form stands in the text, plus one; null where the form doesn't stand there. */
function endOfUnits(text: string, start: number, naive: NaiveForm): number | null {
  const { form, units } = naive;
  // Said again below; spares trying nearly every form at nearly every place.
  if (foldedOf(unitAt(text, start)) !== foldedOf(units[0] ?? 0)) return null;
  if (!beginsAlike(text, start, naive)) return null;
  const hasSeveralWords = units.some((unit) => classOf(unit) === SEPARATOR);
  let at = start;
  for (const [index, wanted] of units.entries()) {
    if (classOf(wanted) === SEPARATOR) {
      const next = afterSeparators(text, afterUnseen(text, at));
      if (next === null) return null;
      at = next;
      continue;
    }
    if (index > 0) at = between(text, at, units[index - 1] ?? 0, wanted);
    if (at >= text.length) return null;
    const found = textUnit(text.charCodeAt(at));
    if (foldedOf(found) !== foldedOf(wanted)) return null;
    const isFirst = index === 0;
    const isRight =
      form.case === "any" ||
      (form.case === "name" && (!isFirst || isCapital(found) || !isCapital(wanted))) ||
      (form.case === "exact" &&
        (isCapital(found) === isCapital(wanted) || (hasSeveralWords && !isFirst && isCapital(found))));
    if (!isRight) return null;
    at++;
  }
  return at;
}

/** Rule 2. Of a form of one word, the text's word may be its plural. */
function beginsAlike(text: string, start: number, { form, units }: NaiveForm): boolean {
  if (isHan(units[0])) {
    const second = afterDropped(text, afterWrap(text, afterDropped(text, start + 1)));
    return isHan(units[1]) && isHan(unitAt(text, second));
  }
  const own = wordAt(form.text, form.text.search(/[\p{L}\p{N}]/u));
  const isWhole = own.word.length === units.length && form.plural !== "none";
  return wordsAt(text, start).some((word) => word === own.word || (isWhole && word === `${own.word}s`));
}

/** Whether a form is found only if a hyphen at the end of a line is no part of its first word. */
function isMended(text: string, start: number, { form }: NaiveForm): boolean {
  const { word } = wordAt(form.text, form.text.search(/[\p{L}\p{N}]/u));
  const found = wordAt(text, start).word;
  return found !== word && found !== `${word}s`;
}

/** The word at a place, and what it comes to if a hyphen at the end of its line is no part of it. */
function wordsAt(text: string, start: number): string[] {
  const { word, end } = wordAt(text, start);
  const broken = afterHyphenation(text, end);
  return broken === end ? [word] : [word, word + wordAt(text, broken).word];
}

function wordAt(text: string, start: number): { readonly word: string; readonly end: number } {
  let end = start;
  while (classAt(text, end) === WORD || classAt(text, end) === DROPPED) end++;
  const units = Array.from({ length: end - start }, (_, index) => unitAt(text, start + index));
  return { word: fold(units.filter((unit) => classOf(unit) === WORD)), end };
}

function fold(units: readonly TextUnit[]): string {
  return String.fromCharCode(...units.map(foldedOf));
}

/** What may stand between two characters of a form that stand side by side in it. */
function between(text: string, from: number, before: TextUnit, wanted: TextUnit): number {
  const at = afterUnseen(text, from);
  if (isHan(before) && isHan(wanted)) return afterUnseen(text, afterWrap(text, at));
  if (classOf(before) === WORD && classOf(wanted) === WORD)
    return afterUnseen(text, afterHyphenation(text, at));
  // 奇虎 360, 中国制造 2025
  if (isMixed(before, wanted)) return afterUnseen(text, afterSeparators(text, at) ?? at);
  return at;
}

/** Soft hyphens and the like, and quotation marks and apostrophes. */
function afterUnseen(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === DROPPED || classAt(text, at) === QUOTE) at++;
  return at;
}

function afterDropped(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === DROPPED) at++;
  return at;
}

/** Past a run of separators; null if there is none, or it holds a blank line. */
function afterSeparators(text: string, from: number): number | null {
  let at = from;
  while (classAt(text, at) === SEPARATOR || classAt(text, at) === DROPPED) at++;
  const run = text.slice(from, at);
  const isAny = [...run].some((sign) => classOf(textUnit(sign.charCodeAt(0))) === SEPARATOR);
  return isAny && run.split("\n").length <= 2 ? at : null;
}

/** Past one line break with white space around it. */
function afterWrap(text: string, from: number): number {
  const run = /^[ \t\r\n\u3000]*/.exec(text.slice(from))?.[0] ?? "";
  return run.split("\n").length === 2 ? from + run.length : from;
}

/** Past a hyphen with a line break after it. */
function afterHyphenation(text: string, from: number): number {
  return /[-\u2010]/.test(text.charAt(from)) && afterWrap(text, from + 1) > from + 1
    ? afterWrap(text, from + 1)
    : from;
}

/** Rule 3. */
function edgeAfter(
  text: string,
  end: number,
  form: SurfaceForm,
): { readonly end: number; readonly isPlural: boolean } | null {
  const next = afterDropped(text, end);
  if (classAt(text, next) !== WORD) return { end, isPlural: false };
  if (form.plural === "none" || text[next] !== "s") return null;
  return classAt(text, afterDropped(text, next + 1)) === WORD ? null : { end: next + 1, isPlural: true };
}

/** The 5G of 2.5G, the C.A.C. of R.C.A.C. */
function isInsideNumber(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const here = text.slice(start, start + 2);
  return (
    (/^\d[.,]$/.test(before) && /^\d/.test(here)) || (/^[A-Z]\.$/.test(before) && /^[A-Z]\.$/.test(here))
  );
}

/** Words of the form's own lists, right before or after it. */
function isGuarded(text: string, start: number, end: number, form: SurfaceForm): boolean {
  const before = foldText(text.slice(Math.max(0, start - 48), start));
  const after = foldText(text.slice(end, end + 48));
  return (
    form.notAfter.some((word) => {
      const guard = foldText(word);
      if (guard === "") return false;
      const left = HAN_SIGN.test(guard) ? before : before.trimEnd();
      return left.endsWith(guard) && isParted(left.slice(0, left.length - guard.length), guard);
    }) ||
    form.notBefore.some((word) => {
      const guard = foldText(word);
      if (guard === "") return false;
      const right = HAN_SIGN.test(guard) ? after : after.trimStart();
      return right.startsWith(guard) && isParted(guard, right.slice(guard.length));
    })
  );
}

const HAN_SIGN = /[\u3400-\u9FFF]/;

/** Whether no letter meets a letter where two texts meet; Chinese characters don't count. */
function isParted(left: string, right: string): boolean {
  const meeting = left.slice(-1) + right.slice(0, 1);
  return meeting.length < 2 || HAN_SIGN.test(meeting) || !/^[\p{L}\p{N}]{2}$/u.test(meeting);
}

/**
 * A form's characters that count: nothing unseen, no quotation marks, and one separator between others, but none
 * between Chinese and Latin.
 */
function unitsOfForm(text: string): TextUnit[] {
  const seen = Array.from({ length: text.length }, (_, index) => unitAt(text, index)).filter(
    (unit) => classOf(unit) !== DROPPED && classOf(unit) !== QUOTE,
  );
  const once = seen.filter(
    (unit, index) => classOf(unit) !== SEPARATOR || classOf(seen[index - 1] ?? 0) !== SEPARATOR,
  );
  return once.filter((unit, index) => {
    const [before, after] = [once[index - 1], once[index + 1]];
    if (classOf(unit) !== SEPARATOR) return true;
    return before !== undefined && after !== undefined && !isMixed(before, after);
  });
}

/** Whether Chinese meets Latin. */
function isMixed(before: TextUnit, after: TextUnit): boolean {
  return (isHan(before) && classOf(after) === WORD) || (classOf(before) === WORD && isHan(after));
}

/** A form is looked up by a word or two Chinese characters. */
function isUsable(units: readonly TextUnit[]): boolean {
  const [first = 0, second = 0] = units;
  return units.length <= 255 && (classOf(first) === WORD || (isHan(first) && isHan(second)));
}

function isHan(unit: TextUnit | undefined): boolean {
  return classOf(unit ?? 0) === HAN;
}

function classAt(text: string, index: number): number {
  return classOf(unitAt(text, index));
}

/** The unit at a place; of no class outside the text. */
function unitAt(text: string, index: number): TextUnit {
  return index >= 0 && index < text.length ? textUnit(text.charCodeAt(index)) : 0;
}
