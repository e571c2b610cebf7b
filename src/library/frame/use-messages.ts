import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { UNDO_MS } from "../../core/highlights/undo-window.ts";
import type { Undo } from "../acts/library-acts.ts";

/** What the library has to say after an act, and the way to take the act back. */
export interface Message {
  readonly text: string;
  readonly undo: Undo | null;
  /** Tells two messages of the same text apart. */
  readonly number: number;
}

/** The one message that shows at a time. */
export interface Messages {
  readonly current: Message | null;
  readonly say: (text: string, undo?: Undo) => void;
  readonly clear: () => void;
  /** Whether the message that shows offers this way back. */
  readonly offers: (undo: Undo) => boolean;
}

/** Shows a message until the next one, and no longer than it can be undone. */
export function useMessages(): Messages {
  const [current, setCurrent] = useState<Message | null>(null);
  const count = useRef(0);
  const latest = useRef<Message | null>(null);
  latest.current = current;
  const offers = useCallback((undo: Undo) => latest.current?.undo === undo, []);
  const say = useCallback((text: string, undo: Undo | null = null) => {
    count.current += 1;
    setCurrent({ text, undo, number: count.current });
  }, []);
  const clear = useCallback(() => setCurrent(null), []);
  useEffect(() => {
    if (current === null) return;
    const timer = setTimeout(clear, UNDO_MS);
    return () => clearTimeout(timer);
  }, [current, clear]);
  return { current, say, clear, offers };
}
