import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lexiconPartsOf } from "../../../../src/core/lexicon/compile-lexicon.ts";
import { unpackRules } from "../../../../src/core/lexicon/lexicon-format.ts";
import { readSieve } from "../../../../src/core/lexicon/read-sieve.ts";
import { sieveText } from "../../../../src/core/lexicon/sieve-text.ts";
import { readShippedKnowledge } from "../../../../src/tools/read-knowledge-files.ts";

const pack = readShippedKnowledge();
assert.ok(pack.ok);
const parts = lexiconPartsOf(pack.value);
const sieve = readSieve(sieveText(parts));
/** What is written without regard to capitals is sought from inside. */
const anyCase = parts.forms.filter(
  ({ text, rules }) => /^[a-z]/i.test(text) && unpackRules(rules).case === "any",
);

/** What begins with a small letter is, too. */
const small = parts.forms.filter(({ text }) => /^[a-z]/.test(text));

function placesIn(text: string): Set<number> {
  const search = sieve.search(text);
  return new Set([...search.telling(), ...search.waiting()]);
}

/** The forms that are not found where they begin. */
function missed(write: (form: string) => string, forms = anyCase): string[] {
  return forms
    .map(({ text }) => write(text))
    .filter((form) => !placesIn(`The menu${form}for all`).has("The menu".length));
}

describe("a sieve", () => {
  it("finds where names begin that it seeks from inside", () => {
    assert.ok(anyCase.length > 50, `${anyCase.length} forms`);
    assert.deepEqual(
      missed((form) => form, [...anyCase, ...small]),
      [],
    );
  });
  it("finds them in capitals, in small letters and in both", () => {
    assert.deepEqual(
      missed((form) => form.toUpperCase()),
      [],
    );
    assert.deepEqual(
      missed((form) => form.toLowerCase()),
      [],
    );
    assert.deepEqual(
      missed((form) => form.replace(/(?<=\w)[a-z]/g, (letter) => letter.toUpperCase())),
      [],
    );
  });
  it("finds them with other signs between their words, or none", () => {
    for (const gap of ["", "-", " - ", "\n", "\u00A0", "’"])
      assert.deepEqual(
        missed((form) => form.replaceAll(" ", gap)),
        [],
        JSON.stringify(gap),
      );
  });
  it("finds them with accents and split by signs that nobody sees", () => {
    assert.deepEqual(
      missed((form) => form.replace(/[ou]/g, (letter) => (letter === "o" ? "ó" : "ü"))),
      [],
    );
    assert.deepEqual(
      missed((form) => [...form].join("\u00AD")),
      [],
    );
  });
  it("passes by what only looks like the inside of one", () => {
    for (const text of ["financial credit", "the insecurity law of bodies", "sozial credit", "ocial credit"])
      assert.deepEqual([...placesIn(text)], [], text);
  });
  it("takes no longer where one sign is repeated", () => {
    for (const text of [`y${"&".repeat(60_000)}`, "y & 中 ".repeat(8_000), `k${" ".repeat(60_000)}k`]) {
      const start = performance.now();
      placesIn(text);
      // Milliseconds; it was seconds where a gap could pass by what stood behind it.
      assert.ok(performance.now() - start < 500, text.slice(0, 8));
    }
  });
  it("finds a name whatever stands before it", () => {
    assert.deepEqual([...placesIn("antisocial credit")], ["anti".length]);
    assert.deepEqual(
      [...placesIn("credit. Social credit, social\ncredit")].toSorted((a, b) => a - b),
      [8, 23],
    );
  });
});
