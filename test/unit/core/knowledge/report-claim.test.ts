import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { reportClaim } from "../../../../src/core/knowledge/report-claim.ts";
import { chooseStrings } from "../../../../src/ui/strings/choose-strings.ts";
import { claimOf, refTo, sourceAt } from "../../../dom/fixtures/card-fixture.ts";

const edition = { revision: "r7", version: "1.2.3", issues: null };

describe("the report of an error in a claim", () => {
  it("has what it takes to find the claim and check it, and room for the reader's words", () => {
    const claim = claimOf({
      id: "zones",
      text: "Pilot zones\nare asked for.",
      sources: [sourceAt(13), sourceAt(2, { link: null })],
    });
    const words = chooseStrings("en").strings.report;
    assert.equal(
      reportClaim({ claim, entities: [refTo("miit"), refTo("cac")], edition, words }),
      [
        "An error in a claim of Sinogloss",
        "Claim: zones",
        "Entity: fixture/miit, fixture/cac",
        "Text: Pilot zones are asked for.",
        "Source: harbour-2021 ¶13 (Harbour Review, “What the ministry's plan would cost”) https://news.example/plan#:~:text=by%202023",
        "Source: harbour-2021 ¶2 (Harbour Review, “What the ministry's plan would cost”)",
        "Knowledge base: r7",
        "Sinogloss: 1.2.3",
        "What is wrong: ",
      ].join("\n"),
    );
  });

  it("leaves the entity out where the claim was read by itself", () => {
    const words = chooseStrings("en").strings.report;
    const report = reportClaim({ claim: claimOf({ id: "zones" }), entities: [], edition, words });
    assert.doesNotMatch(report, /Entity/);
    assert.match(report, /^Claim: zones\nText: /m);
  });

  it("says where to send it: the place the project names, else the repository it came from", () => {
    for (const tag of ["en", "zh-CN"]) {
      const { strings } = chooseStrings(tag);
      assert.match(strings.reported("https://bugs.example/"), /https:\/\/bugs\.example\//);
      assert.doesNotMatch(strings.reported(null), /https?:|@/);
      assert.match(strings.reported(null), /issue/);
    }
  });
});
