import type { HoverTiming } from "./hover-timing.ts";

/*
 *            enter             dwell over                leave
 *   idle ───────────▶ armed ───────────────▶ shown ─────────────────▶ leaving
 *    ▲ ▲ ▲    leave / suppress │              │ ▲     enter same, enterCard │ │
 *    │ │ └─────────────────────┘         pin  │ └───────────────────────────┘ │
 *    │ │                                      ▼                               │
 *    │ └───── unpin / close / open another ─ pinned                           │
 *    └──────────────────────── grace over / close ────────────────────────────┘
 *
 * `open` (tap, keyboard) leads to shown from anywhere. From shown or leaving, `enter` of another mention arms it
 * beside the card that is open: the card stays until the other one's dwell is over.
 */

/** Numbers every wait, so that a timer or a reply that belongs to a past one is known and dropped. */
export type HoverToken = number;

/** Where the reader's pointing stands. `Target` is a mention as the caller knows it, compared by identity. */
export type HoverState<Target> =
  | { readonly kind: "idle"; readonly token: HoverToken }
  | { readonly kind: "armed"; readonly token: HoverToken; readonly target: Target }
  | { readonly kind: "shown"; readonly token: HoverToken; readonly target: Target }
  | {
      readonly kind: "leaving";
      readonly token: HoverToken;
      readonly target: Target;
      /** Another mention under the pointer, whose card follows when its own dwell is over. */
      readonly next: Target | null;
    }
  | { readonly kind: "pinned"; readonly token: HoverToken; readonly target: Target };

/** What happens. */
export type HoverEvent<Target> =
  /** The pointer is on a mention. */
  | { readonly type: "enter"; readonly target: Target }
  /** The pointer is on no mention. */
  | { readonly type: "leave" }
  | { readonly type: "enterCard" }
  | { readonly type: "leaveCard" }
  /** The pointer is between term and card, on its way to the card. */
  | { readonly type: "approachCard" }
  | { readonly type: "timeout"; readonly token: HoverToken }
  /** Asked for outright, by tap or keyboard. */
  | { readonly type: "open"; readonly target: Target }
  | { readonly type: "togglePin" }
  /** The reader is doing something else: selecting, dragging, typing, scrolling. */
  | { readonly type: "suppress" }
  /** Escape, the close button, a press outside, the term gone. */
  | { readonly type: "close" };

/** What the caller has to do, in order. A new timer replaces the one before. */
export type HoverEffect<Target> =
  | { readonly type: "startTimer"; readonly token: HoverToken; readonly milliseconds: number }
  | { readonly type: "stopTimer" }
  /** Have the card at hand; it will probably be shown. */
  | { readonly type: "prepare"; readonly target: Target }
  | { readonly type: "show"; readonly token: HoverToken; readonly target: Target }
  | { readonly type: "hide" };

export interface HoverStep<Target> {
  readonly state: HoverState<Target>;
  readonly effects: readonly HoverEffect<Target>[];
}

/** The state before anything happened. */
export function startHover<Target>(): HoverState<Target> {
  return { kind: "idle", token: 0 };
}

/** Whether a card asked for under a token may still be shown. */
export function isCurrent<Target>(state: HoverState<Target>, token: HoverToken): boolean {
  return (
    (state.kind === "shown" || state.kind === "pinned" || state.kind === "leaving") && state.token === token
  );
}

/**
 * One step of the machine. Pure: time and the card come in as events, and go out as effects. Another timing counts from
 * the next wait on.
 */
export function stepHover<Target>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
  timing: HoverTiming,
): HoverStep<Target> {
  if (event.type === "open") return show(state, event.target);
  if (event.type === "close") return state.kind === "idle" ? stay(state) : toIdle(state);
  switch (state.kind) {
    case "idle":
      return event.type === "enter" ? arm(state, event.target, timing) : stay(state);
    case "armed":
      return stepArmed(state, event, timing);
    case "shown":
      return stepShown(state, event, timing);
    case "leaving":
      return stepLeaving(state, event, timing);
    case "pinned":
      return event.type === "togglePin" ? stay({ ...state, kind: "shown" }) : stay(state);
  }
}

type Of<Target, Kind extends HoverState<Target>["kind"]> = Extract<HoverState<Target>, { kind: Kind }>;

function stepArmed<Target>(
  state: Of<Target, "armed">,
  event: HoverEvent<Target>,
  timing: HoverTiming,
): HoverStep<Target> {
  switch (event.type) {
    case "enter":
      return event.target === state.target ? stay(state) : arm(state, event.target, timing);
    case "leave":
    case "suppress":
      return { state: { kind: "idle", token: state.token }, effects: [{ type: "stopTimer" }] };
    case "timeout":
      return event.token === state.token ? show(state, state.target) : stay(state);
    default:
      return stay(state);
  }
}

function stepShown<Target>(
  state: Of<Target, "shown">,
  event: HoverEvent<Target>,
  timing: HoverTiming,
): HoverStep<Target> {
  switch (event.type) {
    case "enter":
      return event.target === state.target ? stay(state) : leaveFor(state, event.target, timing);
    case "leave":
    case "leaveCard":
      return leave(state, timing);
    case "togglePin":
      return stay({ ...state, kind: "pinned" });
    default:
      return stay(state);
  }
}

function stepLeaving<Target>(
  state: Of<Target, "leaving">,
  event: HoverEvent<Target>,
  timing: HoverTiming,
): HoverStep<Target> {
  switch (event.type) {
    case "enter":
      if (event.target === state.target) return comeBack(state);
      return event.target === state.next ? stay(state) : leaveFor(state, event.target, timing);
    case "enterCard":
      return comeBack(state);
    case "togglePin":
      return {
        state: { kind: "pinned", token: state.token, target: state.target },
        effects: [{ type: "stopTimer" }],
      };
    case "leave":
      return state.next === null ? stay(state) : leave(state, timing);
    case "approachCard":
      return leave(state, timing);
    case "timeout":
      if (event.token !== state.token) return stay(state);
      return state.next === null ? toIdle(state) : show(state, state.next);
    default:
      return stay(state);
  }
}

function stay<Target>(state: HoverState<Target>): HoverStep<Target> {
  return { state, effects: [] };
}

function arm<Target>(state: HoverState<Target>, target: Target, { dwell }: HoverTiming): HoverStep<Target> {
  const token = state.token + 1;
  return {
    state: { kind: "armed", token, target },
    effects: [
      { type: "prepare", target },
      { type: "startTimer", token, milliseconds: dwell },
    ],
  };
}

function show<Target>(state: HoverState<Target>, target: Target): HoverStep<Target> {
  const token = state.token + 1;
  return {
    state: { kind: "shown", token, target },
    effects: [{ type: "stopTimer" }, { type: "show", token, target }],
  };
}

/** Keeps the token: a card still being fetched for this target may arrive while the reader is on the way out. */
function leave<Target>(
  state: Of<Target, "shown"> | Of<Target, "leaving">,
  { leaveGrace }: HoverTiming,
): HoverStep<Target> {
  return {
    state: { kind: "leaving", token: state.token, target: state.target, next: null },
    effects: [{ type: "startTimer", token: state.token, milliseconds: leaveGrace }],
  };
}

function leaveFor<Target>(
  state: Of<Target, "shown"> | Of<Target, "leaving">,
  next: Target,
  { dwell }: HoverTiming,
): HoverStep<Target> {
  return {
    state: { kind: "leaving", token: state.token, target: state.target, next },
    effects: [
      { type: "prepare", target: next },
      { type: "startTimer", token: state.token, milliseconds: dwell },
    ],
  };
}

function comeBack<Target>(state: Of<Target, "leaving">): HoverStep<Target> {
  return {
    state: { kind: "shown", token: state.token, target: state.target },
    effects: [{ type: "stopTimer" }],
  };
}

function toIdle<Target>(state: HoverState<Target>): HoverStep<Target> {
  return {
    state: { kind: "idle", token: state.token + 1 },
    effects: [{ type: "stopTimer" }, { type: "hide" }],
  };
}
