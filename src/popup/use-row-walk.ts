import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** Rows that the arrow keys walk: one of them is in the order of Tab, with everything in it. */
export interface RowWalk {
  /** What the buttons of a row take as their tabIndex; `key` is the row's `data-row`. */
  tabIndexOf(key: string): 0 | -1;
  /** Gives the focus to the first row. */
  enter(): void;
  /** For the element around the rows. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface RowWalkParts {
  /** The element around the rows. */
  readonly frame: RefObject<HTMLElement | null>;
  /** The rows in the order shown. */
  readonly keys: readonly string[];
  /** Called for an arrow up in the first row. */
  readonly leaveUp: () => void;
}

/** Where the focus stands: in which row, and which of its buttons. */
interface Place {
  readonly key: string;
  readonly row: number;
  readonly button: number;
}

/** Up, down, Home and End walk the rows, left and right the buttons of one. */
export function useRowWalk({ frame, keys, leaveUp }: RowWalkParts): RowWalk {
  const [chosen, setChosen] = useState<string | null>(null);
  const current = chosen !== null && keys.includes(chosen) ? chosen : keys[0];
  useHeldPlace(frame, (place) => setChosen(place.key));
  return {
    tabIndexOf: (key) => (key === current ? 0 : -1),
    enter: () => focusButton(frame.current, { row: 0, button: 0 }),
    onKeyDown: (event) => {
      const place = findPlace(frame.current, event.target);
      if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = stepFrom(place, event.key, keys.length);
      if (next === null) return;
      event.preventDefault();
      if (next.row < 0) leaveUp();
      else focusButton(frame.current, next);
    },
  };
}

type Step = Pick<Place, "row" | "button">;

/** Null where the key is none of ours. */
function stepFrom({ row, button }: Place, key: string, rowCount: number): Step | null {
  switch (key) {
    case "ArrowDown":
      return { row: Math.min(row + 1, rowCount - 1), button };
    case "ArrowUp":
      return { row: row - 1, button };
    case "Home":
      return { row: 0, button };
    case "End":
      return { row: rowCount - 1, button };
    case "ArrowRight":
      return { row, button: button + 1 };
    case "ArrowLeft":
      return { row, button: Math.max(button - 1, 0) };
    default:
      return null;
  }
}

/**
 * Keeps the focus where it stands while the popup is drawn anew: a row that has gone from under it gives it to the row
 * in its place.
 */
function useHeldPlace(frame: RefObject<HTMLElement | null>, onPlace: (place: Place) => void): void {
  const held = useRef<Place | null>(null);
  const tell = useRef(onPlace);
  tell.current = onPlace;
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      held.current = findPlace(frame.current, target);
      if (held.current) tell.current(held.current);
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [frame]);
  useLayoutEffect(() => {
    const place = held.current;
    if (!place || document.activeElement !== document.body) return;
    const rows = rowsOf(frame.current);
    const same = rows.findIndex(({ dataset }) => dataset["row"] === place.key);
    const row = same >= 0 ? same : Math.min(place.row, rows.length - 1);
    focusButton(frame.current, { row, button: place.button });
  });
}

function rowsOf(frame: HTMLElement | null): readonly HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
}

function findPlace(frame: HTMLElement | null, target: EventTarget | null): Place | null {
  if (!(target instanceof HTMLElement)) return null;
  const rows = rowsOf(frame);
  const row = rows.findIndex((each) => each.contains(target));
  const key = rows[row]?.dataset["row"];
  if (key === undefined) return null;
  return { key, row, button: buttonsOf(rows[row]).indexOf(target) };
}

function buttonsOf(row: HTMLElement | undefined): readonly HTMLElement[] {
  return [...(row?.querySelectorAll("button") ?? [])];
}

/** The last button of a row stands for those it has not got. */
function focusButton(frame: HTMLElement | null, { row, button }: Step): void {
  const buttons = buttonsOf(rowsOf(frame)[row]);
  (buttons[button] ?? buttons.at(-1))?.focus();
}
