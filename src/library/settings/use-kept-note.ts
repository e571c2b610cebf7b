import { useEffect, useRef, useState } from "preact/hooks";
import type { SettingName } from "../../ui/strings/settings-strings.ts";

/** How long a note stays, in milliseconds: read at a glance, and in nobody's way. */
const NOTE_MS = 4000;

/** What was last chosen, and whether it is kept. */
export interface KeptNote {
  readonly name: SettingName;
  readonly isKept: boolean;
}

/** The note of what was last kept, until it has been read; and the way to leave one. */
export function useKeptNote(): readonly [KeptNote | null, (note: KeptNote) => void] {
  const [note, setNote] = useState<KeptNote | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const leave = (next: KeptNote) => {
    clearTimeout(timer.current);
    setNote(next);
    // What was not kept has to be known of, however long the reader takes.
    if (next.isKept) timer.current = setTimeout(() => setNote(null), NOTE_MS);
  };
  return [note, leave];
}
