import type { LexiconForm, LexiconParts } from "./assemble-lexicon.ts";
import { unpackRules, unpackTraits } from "./lexicon-format.ts";
import { pointedAcronym } from "./pointed-acronym.ts";
import { rareLetters } from "./rare-letters.ts";
import { classOf, foldedOf, HAN, isCapital, OTHER, QUOTE, SEPARATOR, textUnit, WORD } from "./text-unit.ts";
import { TOLD, waitsFor } from "./waiting-form.ts";

/*
 * A sieve is a few regular expressions of which one matches inside every mention of a lexicon's forms, and that match
 * little else: the browser runs them over a whole page in less time than a script takes to go through its text nodes.
 * They know no word edges, since the text of a page comes with its blocks glued together.
 *
 * Its text has three parts, an empty line between them: the expressions of forms that tell and of forms that wait
 * (waiting-form.ts), one a line, since most pages need the first only; and the first two characters of each Chinese form.
 *
 * Engines pass by what no name begins with many signs at a time, and stop where one may: at few places for capitals, at
 * two signs of five for the names that are written small, too. An expression of those begins at a rare letter inside
 * each of them (rare-letters.ts), and its anchors follow behind a tab, a space between two: the letters that stand before
 * that letter in some, and its own with the next ones of the word, as `so>cia` of `social credit`.
 */

/** As many letters of a form as tell it from other words well enough; more would only be a longer script. */
const BEGINNING = 13;

/** What is sought from inside a form has at least so many letters. */
const LEAST = 6;

/** An anchor is told by so many of its letters. */
const KEY = 3;

/** What parts words, or doesn't. */
const GAP = "\\W*";
/** The same behind an `&`, with none in it: a gap may pass by those before, and would be tried from each of a thousand. */
const GAP_PAST_AND = "[^\\w&]*";

/** The sieve of a lexicon, as a text (see readSieve). */
export function sieveText({ forms, entities }: Pick<LexiconParts, "forms" | "entities">): string {
  const isWaiting = ({ rules }: LexiconForm) => {
    const unpacked = unpackRules(rules);
    return waitsFor({ ...unpacked, ...unpackTraits(entities[unpacked.entity]?.traits ?? 0) }) > TOLD.nothing;
  };
  const telling = forms.filter((form) => !isWaiting(form));
  return [...[telling, forms.filter(isWaiting)].map(expressionsOf), hanBeginnings(forms)].join("\n\n");
}

function hanBeginnings(forms: readonly LexiconForm[]): string {
  const isHan = (sign: string) => classOf(textUnit(sign.charCodeAt(0))) === HAN;
  const pairs = forms.filter(({ text }) => isHan(text)).map(({ text }) => text.slice(0, 2));
  return [...new Set(pairs)].join("");
}

function expressionsOf(forms: readonly LexiconForm[]): string {
  const all = forms.flatMap((form) => {
    const pointed = unpackRules(form.rules).kind === "acronym" ? pointedAcronym(form.text) : null;
    const isLatin = classOf(textUnit(form.text.charCodeAt(0))) === WORD;
    const texts = [...(isLatin ? [form.text] : []), ...(pointed === null ? [] : [pointed])];
    return texts.map((text) => stepsOf({ ...form, text }));
  });
  const beginsWith = (first: RegExp) => all.filter(([step = ""]) => first.test(step));
  // Capitals and digits apart: the engine finds either far faster than both.
  const plain = [/^[A-Z]/, /^\d/].map((first) => writeForms(beginsWith(first)));
  return [...plain, writeAnchored(beginsWith(/^[^A-Z\d]/))].filter(Boolean).join("\n");
}

/** The expression of what forms begin with, each by its steps. */
function writeForms(forms: readonly Steps[]): string {
  const root = makeNode();
  for (const steps of forms) addSteps(root, upTo(steps, BEGINNING));
  joinWords(root);
  const branches = [...root.next].sort(([one], [other]) => (one < other ? -1 : 1));
  return branches.map(([step, node]) => step + writeNode(node)).join("|");
}

/** The same of what follows a rare letter in them, with what stands before it. */
function writeAnchored(forms: readonly Steps[]): string {
  if (forms.length === 0) return "";
  const rare = rareLetters(forms.map((steps) => anchorsIn(steps).map((at) => letterOf(steps[at]))));
  const anchored = forms.map((steps) => {
    const [at = 0] = anchorsIn(steps).filter((each) => rare.includes(letterOf(steps[each])));
    return { before: lettersOf(steps.slice(0, at)), steps: steps.slice(at) };
  });
  const anchors = anchored.map(({ before, steps }) => `${before}>${keyOf(steps)}`);
  const expression = writeForms(anchored.map(({ steps }) => steps));
  return `${expression}\t${[...new Set(anchors)].join(" ")}`;
}

/** The letters that a form goes on with from its anchor: enough to tell what is found. */
function keyOf(steps: Steps): string {
  const end = steps.indexOf(GAP);
  return lettersOf(steps.slice(0, Math.min(KEY, end < 0 ? KEY : end)));
}

function lettersOf(steps: Steps): string {
  return steps.map(letterOf).join("");
}

/** Where a form may be sought from: at its first letter, or at one that leaves enough of it. */
function anchorsIn(steps: Steps): number[] {
  const places = [...steps.keys()].filter((at) => steps[at] !== GAP);
  return places.filter((at, index) => at === 0 || places.length - index >= LEAST);
}

/** The letter of a step, a small one; nothing for a gap. */
function letterOf(step = GAP): string {
  return step === GAP ? "" : step.replace(/^\[(.).*|\\/, "$1").toLowerCase();
}

/** The steps with so many letters. */
function upTo(steps: Steps, most: number): Steps {
  let letters = 0;
  const end = steps.findIndex((step) => step !== GAP && ++letters > most);
  const some = end < 0 ? steps : steps.slice(0, end);
  return some.at(-1) === GAP ? some.slice(0, -1) : some;
}

/** What a form is written with, a letter a step. */
type Steps = readonly string[];

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  isEnd: boolean;
}

function makeNode(): TrieNode {
  return { next: new Map(), isEnd: false };
}

function addSteps(root: TrieNode, steps: Steps): void {
  let node = root;
  for (const step of steps) {
    const next = node.next.get(step) ?? makeNode();
    node.next.set(step, next);
    node = next;
  }
  node.isEnd = true;
}

/** Where a word may end, it may also go on: such branches are one. */
function joinWords(node: TrieNode): void {
  const gap = node.next.get(GAP);
  if (gap) {
    for (const [step, next] of node.next) if (next !== gap) joinAs(gap, step, next);
    node.next.clear();
    node.next.set(GAP, gap);
  }
  for (const next of node.next.values()) joinWords(next);
}

function joinAs(parent: TrieNode, step: string, node: TrieNode): void {
  const known = parent.next.get(step);
  if (!known) {
    parent.next.set(step, node);
    return;
  }
  for (const [each, next] of node.next) joinAs(known, each, next);
  known.isEnd ||= node.isEnd;
}

function stepsOf({ text, rules }: LexiconForm): string[] {
  const { case: caseRule } = unpackRules(rules);
  const steps: string[] = [];
  for (const [index, sign] of [...text].entries()) {
    const unit = textUnit(sign.charCodeAt(0));
    const unitClass = classOf(unit);
    // Between Latin letters and Chinese there may be a space or none; the Latin ones tell enough.
    if (unitClass === HAN) break;
    if (unitClass === OTHER && !isPlainSign(sign)) break;
    if (unitClass === SEPARATOR || unitClass === QUOTE) {
      if (steps.at(-1) !== GAP) steps.push(GAP);
      continue;
    }
    const isExact =
      unitClass === OTHER ||
      (isCapital(unit) && (caseRule === "exact" || (caseRule === "name" && index === 0)));
    steps.push(isExact ? escapeSign(sign) : letterText(String.fromCharCode(foldedOf(unit))));
  }
  if (steps.at(-1) === GAP) steps.pop();
  return steps;
}

/** A letter that may stand as a capital. */
function letterText(letter: string): string {
  const capital = letter.toUpperCase().slice(0, 1);
  return capital === letter ? letter : `[${letter}${capital}]`;
}

/** A sign like the points of `C.A.C.`, which stands in an expression for itself, or for itself among others. */
function isPlainSign(sign: string): boolean {
  return /^[!-~]$/.test(sign) && !/[()[\]{}*+?^$|\\]/.test(sign);
}

function escapeSign(sign: string): string {
  return sign === "." ? "\\." : sign;
}

function writeNode(node: TrieNode, before = ""): string {
  if (node.isEnd) return "";
  const branches = [...node.next]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([step, next]) => (before === "&" && step === GAP ? GAP_PAST_AND : step) + writeNode(next, step));
  return branches.length === 1 ? (branches[0] ?? "") : `(?:${branches.join("|")})`;
}
