import type { LexiconForm, LexiconParts } from "./assemble-lexicon.ts";
import { unpackRules, unpackTraits } from "./lexicon-format.ts";
import { pointedAcronym } from "./pointed-acronym.ts";
import { classOf, foldedOf, HAN, isCapital, OTHER, QUOTE, SEPARATOR, textUnit, WORD } from "./text-unit.ts";
import { TOLD, waitsFor } from "./waiting-form.ts";

/*
 * A sieve is a few regular expressions of which one matches inside every mention of a lexicon's forms, and that match
 * little else: the browser runs them over a whole page in less time than a script takes to go through its text nodes.
 * They know no word edges, since the text of a page comes with its blocks glued together.
 *
 * Its text has three parts, an empty line between them: the expressions of forms that tell and of forms that wait
 * (waiting-form.ts), one a line, since most pages need the first only; and the first two characters of each Chinese form.
 */

/** As many letters of a form as tell it from other words well enough; more would only be a longer script. */
const BEGINNING = 14;

/** What parts words, or doesn't. */
const GAP = "\\W*";

/** Written apart because the engine finds the beginnings of some twenty words far faster than those of a hundred. */
const GROUPS: readonly RegExp[] = [/^[A-Z]/, /^\d/, /^/];

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
  const root = makeNode();
  for (const form of forms) {
    if (classOf(textUnit(form.text.charCodeAt(0))) === WORD) addForm(root, form);
    const pointed = unpackRules(form.rules).kind === "acronym" ? pointedAcronym(form.text) : null;
    if (pointed !== null) addForm(root, { ...form, text: pointed });
  }
  joinWords(root);
  const branches = [...root.next].sort(([one], [other]) => (one < other ? -1 : 1));
  const written = branches.map(([step, node]) => step + writeNode(node));
  const groups = GROUPS.map((_, index) =>
    written.filter((branch) => GROUPS.findIndex((each) => each.test(branch)) === index).join("|"),
  );
  return groups.filter((group) => group !== "").join("\n");
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  isEnd: boolean;
}

function makeNode(): TrieNode {
  return { next: new Map(), isEnd: false };
}

function addForm(root: TrieNode, form: LexiconForm): void {
  let node = root;
  for (const step of stepsOf(form)) {
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

/** What a form begins with, a letter a step. */
function stepsOf({ text, rules }: LexiconForm): string[] {
  const { case: caseRule } = unpackRules(rules);
  const steps: string[] = [];
  let letters = 0;
  for (const [index, sign] of [...text].entries()) {
    const unit = textUnit(sign.charCodeAt(0));
    const unitClass = classOf(unit);
    // Between Latin letters and Chinese there may be a space or none; the Latin ones tell enough.
    if (letters >= BEGINNING || unitClass === HAN) break;
    if (unitClass === OTHER && !isPlainSign(sign)) break;
    if (unitClass === SEPARATOR || unitClass === QUOTE) {
      if (steps.at(-1) !== GAP) steps.push(GAP);
      continue;
    }
    const isExact =
      unitClass === OTHER ||
      (isCapital(unit) && (caseRule === "exact" || (caseRule === "name" && index === 0)));
    steps.push(isExact ? escapeSign(sign) : letterText(String.fromCharCode(foldedOf(unit))));
    letters++;
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

function writeNode(node: TrieNode): string {
  if (node.isEnd) return "";
  const branches = [...node.next]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([step, next]) => step + writeNode(next));
  return branches.length === 1 ? (branches[0] ?? "") : `(?:${branches.join("|")})`;
}
