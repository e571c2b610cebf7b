import { useRef, useState } from "preact/hooks";

/** A field's value while changes of it may be under way. */
export interface AskedValue<Value> {
  /** What was asked for last, until its change is done; else what is stored. */
  readonly value: Value;
  /** Asks for another value; `change` is told what it goes on from. */
  ask(to: Value, change: (from: Value, to: Value) => Promise<unknown>): void;
}

/**
 * Lets quick changes of a field go on from one another: what is stored is drawn only after it was committed, and a
 * change that goes on from less would look like somebody else's.
 */
export function useAskedValue<Value>(stored: Value): AskedValue<Value> {
  const asked = useRef<{ readonly value: Value } | null>(null);
  const [, redraw] = useState({});
  const value = asked.current === null ? stored : asked.current.value;
  return {
    value,
    ask: (to, change) => {
      const from = asked.current === null ? stored : asked.current.value;
      const mine = { value: to };
      asked.current = mine;
      redraw({});
      void change(from, to).finally(() => {
        if (asked.current !== mine) return;
        asked.current = null;
        redraw({});
      });
    },
  };
}
