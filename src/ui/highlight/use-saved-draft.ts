import { useEffect, useRef, useState } from "preact/hooks";

/** A reader who pauses this long, in milliseconds, has come to the end of a thought: worth saving, and rarely wrong. */
const PAUSE = 1_500;

/** What is being written, and when it counts as written. */
export interface SavedDraft {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Saves at once what is not saved yet. */
  readonly flush: () => void;
}

/**
 * Keeps a text while it is written and saves it after a pause, at `flush`, and when the field or the page goes away. A new stored
 * text replaces what is in the field only while nothing unsaved stands there.
 */
export function useSavedDraft(stored: string, save: (text: string) => void): SavedDraft {
  const [text, setText] = useState(stored);
  const last = useRef({ text: stored, saved: stored, stored, save });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  last.current.save = save;
  if (last.current.stored !== stored) {
    const isClean = last.current.text === last.current.saved;
    last.current.stored = stored;
    if (isClean) {
      last.current.text = stored;
      last.current.saved = stored;
      if (text !== stored) setText(stored);
    }
  }
  const flush = () => {
    clearTimeout(timer.current);
    const now = last.current;
    if (now.text === now.saved) return;
    now.saved = now.text;
    now.save(now.text);
  };
  const atEnd = useRef(flush);
  atEnd.current = flush;
  useEffect(() => {
    const leave = () => atEnd.current();
    // A tab that is closed or put away takes no field away first.
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  return {
    text,
    write: (next) => {
      last.current.text = next;
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => atEnd.current(), PAUSE);
    },
    flush,
  };
}
