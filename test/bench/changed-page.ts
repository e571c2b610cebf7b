import { makeTexts } from "./synthetic-corpus.ts";

/** A passage of the page before it changed. */
export interface KeptPassage {
  readonly text: string;
  /** Offsets into the paragraphs put end to end. */
  readonly start: number;
  readonly end: number;
  readonly fate: "unchanged" | "edited" | "gone";
}

/** The paragraphs of a page before and after it changed, and the passages kept on it, in their order. */
export interface ChangedPage {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly passages: readonly KeptPassage[];
}

const CHARACTERS = 800_000;
const PASSAGES = 200;
/** Of twenty passages one was edited and one cut out. */
const FATES = 20;

/** A page of 0.8 million characters with 200 passages: 180 unchanged, 10 edited, 10 cut out, all moved a little. */
export function makeChangedPage(): ChangedPage {
  const before = takeTexts(CHARACTERS);
  const after = ["A banner that wasn't there when the passages were kept.", ...before];
  const passages: KeptPassage[] = [];
  const step = Math.floor(before.length / PASSAGES);
  let offset = 0;
  for (const [index, paragraph] of before.entries()) {
    if (index % step === 0 && passages.length < PASSAGES) {
      const fate = fateOf(passages.length);
      const text = takeWords(paragraph, 10 + (passages.length % 20));
      const start = paragraph.indexOf(text);
      passages.push({ text, start: offset + start, end: offset + start + text.length, fate });
      if (fate === "edited") after[index + 1] = paragraph.replace(text, editMiddle(text));
      if (fate === "gone") after[index + 1] = paragraph.replace(text, "");
    }
    offset += paragraph.length;
  }
  return { before, after, passages };
}

function takeTexts(characters: number): string[] {
  const texts: string[] = [];
  let sum = 0;
  for (const text of makeTexts(characters / 100)) {
    if (sum >= characters) break;
    texts.push(text);
    sum += text.length;
  }
  return texts;
}

function fateOf(count: number): KeptPassage["fate"] {
  if (count % FATES === 7) return "edited";
  return count % FATES === 13 ? "gone" : "unchanged";
}

/** Words from inside a paragraph; of a Chinese one, which has no spaces, some of its characters. */
function takeWords(paragraph: string, count: number): string {
  const words = paragraph.split(" ");
  return words.length === 1 ? paragraph.slice(5, 5 + 3 * count) : words.slice(4, 4 + count).join(" ");
}

function editMiddle(text: string): string {
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, middle)} other words ${text.slice(middle + 8)}`;
}
