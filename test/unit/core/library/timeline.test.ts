import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countTimeline, filterTimeline } from "../../../../src/core/library/filter-timeline.ts";
import { WHOLE_TIMELINE } from "../../../../src/core/library/knowledge-routes.ts";
import { collectTimeline } from "../../../../src/core/library/timeline.ts";
import type { Claim } from "../../../../src/core/model/claim.ts";
import type { EntityKey } from "../../../../src/core/model/ids.ts";
import type { Pack } from "../../../../src/core/model/pack.ts";
import { bundledPack, openPack, samplePack } from "./knowledge-fixture.ts";

const timelineOf = (pack: Pack) => collectTimeline([pack], openPack(pack).index);
const told = (pack: Pack) => timelineOf(pack).map(({ kind, date, text }) => `${date} ${kind}: ${text}`);

/** The sample pack with its claims changed by id. */
function withClaims(changes: Readonly<Record<string, Partial<Claim>>>): Pack {
  const pack = samplePack();
  return { ...pack, claims: pack.claims.map((claim) => ({ ...claim, ...changes[claim.id] })) };
}

describe("the timeline", () => {
  it("has an event with its claims, and those claims not a second time", () => {
    const [event] = timelineOf(samplePack());
    assert.equal(event?.text, "The bureau published its plan.");
    assert.deepEqual(
      event.claims.map(({ id, sources }) => [id, sources[0]?.publisher]),
      [["plan-out", "The Gazette"]],
    );
  });

  it("has what is due on the day it is due, and dated claims that belong to no event, in the order of time", () => {
    const pack = withClaims({ "plan-target": { date: "2031-03-04" }, "critic-count": { date: "2030" } });
    assert.deepEqual(told(pack), [
      "2030 claim: What critic-count says.",
      "2031-03-04 event: The bureau published its plan.",
      "2031-03-04 claim: What plan-target says.",
      "2035 due: What plan-target says.",
    ]);
  });

  it("takes an event of the due day for the due day, so that it stands there once", () => {
    const pack = samplePack();
    const [event] = pack.events;
    assert.ok(event);
    const [target] = pack.claims.filter(({ id }) => id === "plan-target");
    assert.ok(target);
    const due = { ...event, id: `${event.id}-due` as typeof event.id, date: "2035", claims: [target.id] };
    assert.deepEqual(told({ ...pack, events: [event, due] }), [
      "2031-03-04 event: The bureau published its plan.",
      "2035 due: The bureau published its plan.",
    ]);
  });

  it("has a claim on its own day too where the pack has an event for the due day alone", () => {
    const pack = withClaims({ "plan-target": { date: "2030" } });
    const [event] = pack.events;
    const target = pack.claims.find(({ id }) => id === "plan-target");
    assert.ok(event && target);
    const due = { ...event, id: `${event.id}-due` as typeof event.id, date: "2035", claims: [target.id] };
    assert.deepEqual(told({ ...pack, events: [event, due] }), [
      "2030 claim: What plan-target says.",
      "2031-03-04 event: The bureau published its plan.",
      "2035 due: The bureau published its plan.",
    ]);
  });

  it("tells what happened on a due day from the due day", () => {
    const pack = withClaims({ "plan-out": { date: "2035", due: null } });
    const [event] = pack.events;
    const target = pack.claims.find(({ id }) => id === "plan-target");
    assert.ok(event && target);
    const happened = { ...event, date: "2035", claims: [...event.claims, target.id] };
    assert.deepEqual(told({ ...pack, events: [happened] }), [
      "2035 event: The bureau published its plan.",
      "2035 due: What plan-target says.",
    ]);
  });

  it("leaves an event an event where its claim was made and is due in one year", () => {
    const pack = withClaims({ "plan-out": { date: "2031", due: "2031" } });
    const [event] = pack.events;
    assert.ok(event);
    assert.deepEqual(told({ ...pack, events: [{ ...event, date: "2031" }] }), [
      "2031 event: The bureau published its plan.",
      "2031 due: What plan-out says.",
      "2035 due: What plan-target says.",
    ]);
  });

  it("says of an entry whether its date was inferred; a due day never is", () => {
    const pack = withClaims({ "plan-target": { date: "2030", dateBasis: "inferred" } });
    assert.deepEqual(
      timelineOf(pack).map(({ kind, dateBasis }) => [kind, dateBasis]),
      [
        ["claim", "inferred"],
        ["event", "stated"],
        ["due", "stated"],
      ],
    );
  });

  it("has no two entries of one key, and every dated claim of the bundled pack", () => {
    const pack = bundledPack();
    const entries = timelineOf(pack);
    assert.equal(new Set(entries.map(({ key }) => key)).size, entries.length);
    const shown = new Set(entries.flatMap(({ claims }) => claims.map(({ id }) => id)));
    const dated = pack.claims.filter(({ date, due }) => date !== null || due !== null);
    assert.deepEqual(
      dated.filter(({ id }) => !shown.has(id)),
      [],
    );
    const due = entries.filter(({ kind }) => kind === "due").flatMap(({ claims, date }) => [...claims, date]);
    for (const claim of pack.claims) if (claim.due !== null) assert.ok(due.includes(claim.due), claim.id);
    const made = entries.filter(({ kind }) => kind !== "due");
    const asMade = new Set(made.flatMap(({ claims }) => claims.map(({ id }) => id)));
    assert.deepEqual(
      pack.claims.filter(({ id, date }) => date !== null && !asMade.has(id)).map(({ id }) => id),
      [],
    );
  });
});

describe("the timeline's filters", () => {
  const entries = timelineOf(withClaims({ "critic-count": { date: "2030" } }));
  const shown = (changes: Partial<typeof WHOLE_TIMELINE>) =>
    filterTimeline(entries, { ...WHOLE_TIMELINE, ...changes }).map(({ date }) => date);

  it("narrow by entity, type and kind, and by all of them at once", () => {
    assert.deepEqual(shown({}), ["2030", "2031-03-04", "2035"]);
    assert.deepEqual(shown({ entities: ["sample/critic" as EntityKey] }), ["2030"]);
    assert.deepEqual(shown({ types: ["plan"] }), ["2031-03-04", "2035"]);
    assert.deepEqual(shown({ types: ["plan"], kinds: ["due"] }), ["2035"]);
    assert.deepEqual(shown({ types: ["person"], kinds: ["due"] }), []);
  });

  it("count what each choice would show while the others stay", () => {
    const counts = countTimeline(entries, { ...WHOLE_TIMELINE, types: ["plan"] });
    assert.deepEqual(
      [...counts.kinds],
      [
        ["event", 1],
        ["claim", 0],
        ["due", 1],
      ],
    );
    assert.deepEqual(
      [...counts.types],
      [
        ["agency", 2],
        ["plan", 2],
        ["person", 1],
      ],
    );
    assert.deepEqual([...counts.entities].sort(), ["sample/bureau", "sample/critic", "sample/plan"]);
  });
});
