/** A long page of made-up prose, and passages of it to be kept. */
export interface LongPage {
  /** Paragraphs, HTML, some words of each in an element of their own. */
  readonly paragraphs: readonly string[];
  /** Sentences, each of another paragraph, as they stand in its textContent. */
  readonly quotes: readonly string[];
}

/** Makes a page of at least so many characters: the same one every time. */
export function makeLongPage(length: number, quoteCount: number): LongPage {
  const below = randomNumbers(7);
  const letter = () => "etaoinshrdlucmfwypvbgk".charAt(below(22));
  const words = Array.from({ length: 4000 }, () => Array.from({ length: 2 + below(8) }, letter).join(""));
  const sentence = () => `${Array.from({ length: 12 }, () => words[below(4000)]).join(" ")}.`;
  const paragraphs: string[] = [];
  const quotes: string[] = [];
  for (let written = 0; written < length; ) {
    const sentences = Array.from({ length: 5 }, sentence);
    const text = sentences.join(" ");
    if (paragraphs.length % 10 === 0 && quotes.length < quoteCount) quotes.push(sentences[2] ?? "");
    paragraphs.push(`<p>${text.replace(/ (\w{6}) /g, " <i>$1</i> ")}</p>`);
    written += text.length;
  }
  return { paragraphs, quotes };
}

/** The page with the first ten passages' paragraphs changed in a word, and the next ten's gone. */
export function changeLongPage({ paragraphs, quotes }: LongPage): readonly string[] {
  return paragraphs.map((paragraph) => {
    const plain = paragraph.replace(/<\/?i>/g, "");
    const index = quotes.findIndex((quote) => plain.includes(quote));
    const quote = quotes[index];
    if (quote === undefined || index >= 20) return paragraph;
    if (index >= 10) return "<p>Nothing is left of it.</p>";
    return plain.replace(quote, quote.replace(/ \w+ /, " CHANGED "));
  });
}

function randomNumbers(start: number): (below: number) => number {
  let seed = start;
  return (below) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
}
