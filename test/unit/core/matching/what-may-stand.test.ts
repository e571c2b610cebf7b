import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compileLexicon } from "../../../../src/core/lexicon/compile-lexicon.ts";
import { readLexicon } from "../../../../src/core/lexicon/read-lexicon.ts";
import { TOLD } from "../../../../src/core/lexicon/waiting-form.ts";
import { whatMayStand } from "../../../../src/core/matching/what-may-stand.ts";
import { readShippedKnowledge } from "../../../../src/tools/read-knowledge-files.ts";

const pack = readShippedKnowledge();
assert.ok(pack.ok);
const lexicons = [readLexicon(compileLexicon(pack.value))];

/** What stands where a text has a bar. */
function standing(marked: string): string | number | null {
  const at = marked.indexOf("|");
  const found = whatMayStand(marked.replace("|", ""), at, lexicons);
  if (!found) return null;
  if (found.isGlued && found.waitsFor === TOLD.nothing) return "glued";
  return found.waitsFor === TOLD.nothing && found.isWeighty ? "weighty" : found.waitsFor;
}

describe("what may stand at a place", () => {
  for (const [marked, expected] of [
    // Names of home, of institutions and rules among them.
    ["bought |Huawei phones", TOLD.nothing],
    ["|Ant said", TOLD.nothing],
    ["the |Data Security Law of", "weighty"],
    ["the |NPCs", "weighty"],
    ["the |NPC’s deputies", "weighty"],
    ["said |MIIT.", "weighty"],
    ["由|工信部发布", "weighty"],
    // What all the world writes, and what asks for its full name.
    ["used |Google maps", TOLD.field],
    ["President |Xi said", TOLD.home],
    // Beginnings of words, or two blocks: nobody knows.
    ["in |Antarctica", TOLD.home],
    ["POD|CASTS", "glued"],
    ["MIIT|NPC", "glued"],
    ["the |NPCThe", "glued"],
    ["of|Ant Group", TOLD.nothing],
    ["the |NPC1, said", "weighty"],
    ["for|Huawei", TOLD.nothing],
    ["|Huaweioffers", TOLD.nothing],
    // Nothing.
    ["the |National Museum", null],
    ["|", null],
  ] as const) {
    it(`tells for ${marked}`, () => {
      assert.equal(standing(marked), expected);
    });
  }
});
