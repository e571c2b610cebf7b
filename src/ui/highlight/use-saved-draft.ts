import { useEffect, useRef, useState } from "preact/hooks";

/** A reader who pauses this long, in milliseconds, has come to the end of a thought: worth saving, and rarely wrong. */
const PAUSE = 1_500;

/**
 * Saves a text that was written over another one, `base`: should something else be stored by now, both have to be kept.
 * Resolves with what is stored in the end, which is not the text where both were kept; null where nothing was saved. Never
 * rejects.
 */
export type SaveDraft = (text: string, base: string) => Promise<string | null>;

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
export function useSavedDraft(stored: string, save: SaveDraft): SavedDraft {
  const [text, setText] = useState(stored);
  const draft = useRef<Draft>({ text: stored, base: stored, sent: null, stored });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const take = (next: string) => {
    draft.current.text = next;
    draft.current.base = next;
    setText(next);
  };
  if (draft.current.stored !== stored) {
    const now = draft.current;
    now.stored = stored;
    if (now.text === now.base && now.sent === null) take(stored);
    else if (now.text === stored) now.base = stored;
  }
  const send = async (base: string) => {
    const now = draft.current;
    const sent = now.text;
    now.sent = sent;
    const result = await save(sent, base);
    // Something later is under way, and was written over this.
    if (now.sent !== sent) return;
    now.sent = null;
    const isWrittenOn = now.text !== sent;
    if (isWrittenOn) start();
    // Written on while both were being kept: it goes on from the reader's version, and must not replace the other.
    if (result === sent || (result !== null && isWrittenOn)) now.base = sent;
    else if (result !== null) take(result);
  };
  const flush = () => {
    clearTimeout(timer.current);
    const { text: written, base, sent } = draft.current;
    const before = sent ?? base;
    if (written !== before) void send(before);
  };
  const latest = useRef(flush);
  latest.current = flush;
  const start = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      // What was written on while a text is under way waits: only then it is known what it goes on from.
      if (draft.current.sent === null) latest.current();
    }, PAUSE);
  };
  useEffect(() => {
    const leave = () => latest.current();
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
      draft.current.text = next;
      setText(next);
      start();
    },
    flush,
  };
}

interface Draft {
  text: string;
  /** The stored text that this one goes on from. */
  base: string;
  /** What is under way to be stored; null for nothing. */
  sent: string | null;
  /** What was stored when the field was last drawn. */
  stored: string;
}
