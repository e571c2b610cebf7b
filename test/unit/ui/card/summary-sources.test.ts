import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ClaimView, EntityCard } from "../../../../src/core/model/entity-card.ts";
import type { ClaimId, ConflictId, DocumentId } from "../../../../src/core/model/ids.ts";
import { citeSummary } from "../../../../src/ui/card/summary-sources.ts";
import { bareCard, claimOf, sourceAt } from "../../../dom/fixtures/card-fixture.ts";

function claimFrom(id: string, ...documents: readonly string[]): ClaimView {
  return claimOf({
    id,
    sources: documents.map((document) => sourceAt(1, { document: document as DocumentId })),
  });
}

function cardOf(sentences: readonly (readonly string[])[], claims: readonly ClaimView[]): EntityCard {
  const summary = sentences.map((ids, at) => ({
    text: `Sentence ${at}.`,
    claims: ids as readonly ClaimId[],
  }));
  return { ...bareCard, summary, claims };
}

/** The marks as `number:claim`, sentence by sentence, and the numbered documents. */
function read(card: EntityCard) {
  const { sentences, sources } = citeSummary(card);
  return {
    marks: sentences.map(({ marks }) => marks.map(({ number, claim }) => `${number}:${claim}`)),
    documents: sources.map(({ document }) => document as string),
  };
}

describe("the sources of a summary", () => {
  it("are numbered in the order in which sentences rest on them, each document once", () => {
    const card = cardOf(
      [["b"], ["a", "c"]],
      [claimFrom("a", "one"), claimFrom("b", "two"), claimFrom("c", "two")],
    );
    assert.deepEqual(read(card), { marks: [["1:b"], ["1:c", "2:a"]], documents: ["two", "one"] });
  });

  it("mark a sentence once per document, and lead to the first of its claims from there", () => {
    const card = cardOf([["a", "b"]], [claimFrom("a", "one"), claimFrom("b", "one")]);
    assert.deepEqual(read(card), { marks: [["1:a"]], documents: ["one"] });
  });

  it("name every document of a claim that stands in several", () => {
    const card = cardOf([["a"]], [claimFrom("a", "one", "two")]);
    assert.deepEqual(read(card), { marks: [["1:a", "2:a"]], documents: ["one", "two"] });
  });

  it("are found on the sides of a conflict too", () => {
    const claim = claimFrom("other", "one");
    const side = { label: "One side", claims: [claim], figures: [] };
    const card: EntityCard = {
      ...cardOf([["other"]], []),
      conflicts: [{ id: "c" as ConflictId, kind: "views", topic: "T", explanation: "E", sides: [side] }],
    };
    assert.deepEqual(read(card), { marks: [["1:other"]], documents: ["one"] });
  });

  it("are left out where the card holds no such claim", () => {
    assert.deepEqual(read(cardOf([["gone"]], [])), { marks: [[]], documents: [] });
  });
});
