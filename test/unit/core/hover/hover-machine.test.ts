import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  isCurrent,
  startHover,
  stepHover,
} from "../../../../src/core/hover/hover-machine.ts";

type Target = "MIIT" | "CAC";

const TIMING = { dwell: 400, leaveGrace: 300 };

/** Runs events from the start; a timeout without a token is the one the last timer was started for. */
function run(...events: (HoverEvent<Target> | "time passes")[]) {
  let state: HoverState<Target> = startHover();
  let effects: readonly HoverEffect<Target>[] = [];
  let timer: number | null = null;
  for (const event of events) {
    const happening = event === "time passes" ? { type: "timeout" as const, token: timer ?? -1 } : event;
    const step = stepHover(state, happening, TIMING);
    ({ state, effects } = step);
    for (const effect of effects) {
      if (effect.type === "startTimer") timer = effect.token;
      if (effect.type === "stopTimer") timer = null;
    }
  }
  return { state, kind: state.kind, effects: effects.map((effect) => effect.type), last: effects };
}

const enter = (target: Target): HoverEvent<Target> => ({ type: "enter", target });
const SHOWN = [enter("MIIT"), "time passes"] as const;
const LEAVING = [...SHOWN, { type: "leave" }] as const;

describe("the hover machine", () => {
  const arrows: {
    name: string;
    events: (HoverEvent<Target> | "time passes")[];
    to: string;
    does: string[];
  }[] = [
    {
      name: "arms when the pointer enters a mention",
      events: [enter("MIIT")],
      to: "armed",
      does: ["prepare", "startTimer"],
    },
    {
      name: "shows the card when the dwell is over",
      events: [...SHOWN],
      to: "shown",
      does: ["stopTimer", "show"],
    },
    {
      name: "forgets a mention only passed over",
      events: [enter("MIIT"), { type: "leave" }],
      to: "idle",
      does: ["stopTimer"],
    },
    {
      name: "arms anew on another mention",
      events: [enter("MIIT"), enter("CAC")],
      to: "armed",
      does: ["prepare", "startTimer"],
    },
    {
      name: "does not restart the dwell on the same mention",
      events: [enter("MIIT"), enter("MIIT")],
      to: "armed",
      does: [],
    },
    {
      name: "opens nothing while the reader selects or types",
      events: [enter("MIIT"), { type: "suppress" }],
      to: "idle",
      does: ["stopTimer"],
    },
    {
      name: "keeps an open card while the reader selects in it",
      events: [...SHOWN, { type: "suppress" }],
      to: "shown",
      does: [],
    },
    {
      name: "gives time to come back after leaving the term",
      events: [...LEAVING],
      to: "leaving",
      does: ["startTimer"],
    },
    {
      name: "gives time to come back after leaving the card",
      events: [...SHOWN, { type: "leaveCard" }],
      to: "leaving",
      does: ["startTimer"],
    },
    {
      name: "closes when that time is over",
      events: [...LEAVING, "time passes"],
      to: "idle",
      does: ["stopTimer", "hide"],
    },
    {
      name: "stays open when the pointer reaches the card",
      events: [...LEAVING, { type: "enterCard" }],
      to: "shown",
      does: ["stopTimer"],
    },
    {
      name: "stays open when the pointer comes back to the term",
      events: [...LEAVING, enter("MIIT")],
      to: "shown",
      does: ["stopTimer"],
    },
    {
      name: "gives more time while the pointer travels to the card",
      events: [...LEAVING, { type: "approachCard" }],
      to: "leaving",
      does: ["startTimer"],
    },
    {
      name: "lets the open card stand while another mention is armed",
      events: [...SHOWN, enter("CAC")],
      to: "leaving",
      does: ["prepare", "startTimer"],
    },
    {
      name: "goes over to the other mention when its dwell is over",
      events: [...SHOWN, enter("CAC"), "time passes"],
      to: "shown",
      does: ["stopTimer", "show"],
    },
    {
      name: "gives the other mention up when the pointer leaves it",
      events: [...SHOWN, enter("CAC"), { type: "leave" }],
      to: "leaving",
      does: ["startTimer"],
    },
    {
      name: "closes at once on Escape",
      events: [...SHOWN, { type: "close" }],
      to: "idle",
      does: ["stopTimer", "hide"],
    },
    { name: "pins an open card", events: [...SHOWN, { type: "togglePin" }], to: "pinned", does: [] },
    {
      name: "pins a card on its way out",
      events: [...LEAVING, { type: "togglePin" }],
      to: "pinned",
      does: ["stopTimer"],
    },
    {
      name: "keeps a pinned card whatever the pointer does",
      events: [...SHOWN, { type: "togglePin" }, { type: "leave" }, enter("CAC"), { type: "leaveCard" }],
      to: "pinned",
      does: [],
    },
    {
      name: "unpins into an open card",
      events: [...SHOWN, { type: "togglePin" }, { type: "togglePin" }],
      to: "shown",
      does: [],
    },
    {
      name: "closes a pinned card when told to",
      events: [...SHOWN, { type: "togglePin" }, { type: "close" }],
      to: "idle",
      does: ["stopTimer", "hide"],
    },
    {
      name: "opens at once by tap or keyboard",
      events: [{ type: "open", target: "CAC" }],
      to: "shown",
      does: ["stopTimer", "show"],
    },
    { name: "has nothing to close when nothing is open", events: [{ type: "close" }], to: "idle", does: [] },
  ];
  for (const { name, events, to, does } of arrows) {
    it(name, () => {
      const end = run(...events);
      assert.equal(end.kind, to);
      assert.deepEqual(end.effects, does);
    });
  }

  it("drops a timer that belongs to an earlier wait", () => {
    const armed = run(enter("MIIT"), enter("CAC"));
    const late = stepHover(armed.state, { type: "timeout", token: armed.state.token - 1 }, TIMING);
    assert.deepEqual(late, { state: armed.state, effects: [] });
  });

  it("drops a card that arrives after its mention was left for good", () => {
    const shown = run(...SHOWN);
    assert.equal(isCurrent(shown.state, shown.state.token), true);
    const closed = run(...LEAVING, "time passes");
    assert.equal(isCurrent(closed.state, shown.state.token), false);
  });

  it("still takes a card that arrives while the reader is on the way out", () => {
    const leaving = run(...LEAVING);
    assert.equal(isCurrent(leaving.state, leaving.state.token), true);
  });

  it("waits for the dwell on a mention and on the next one, and for the grace on the way out", () => {
    const wait = (...events: (HoverEvent<Target> | "time passes")[]) =>
      run(...events).last.flatMap((effect) => (effect.type === "startTimer" ? [effect.milliseconds] : []));
    assert.deepEqual(wait(enter("MIIT")), [TIMING.dwell]);
    assert.deepEqual(wait(...SHOWN, enter("CAC")), [TIMING.dwell]);
    assert.deepEqual(wait(...LEAVING), [TIMING.leaveGrace]);
  });

  it("takes another dwell from the next mention on", () => {
    const armed = run(enter("MIIT"));
    const next = stepHover(armed.state, enter("CAC"), { ...TIMING, dwell: 0 });
    assert.deepEqual(
      next.effects.find(({ type }) => type === "startTimer"),
      { type: "startTimer", token: next.state.token, milliseconds: 0 },
    );
  });
});
