import { DEFAULT_SETTINGS } from "../../../settings/settings.ts";
import type { SettingsStrings } from "../../../ui/strings/settings-strings.ts";
import { DroppedNames } from "./dropped-names.tsx";

interface DroppedNoteProps {
  readonly words: SettingsStrings;
  /** What stands in the store and can't be read, by name; `settings` for all of it. */
  readonly dropped: readonly string[];
  readonly forget: () => void;
}

/** Says what of the stored settings can't be used, and what holds in its place. */
export function DroppedNote({ words, dropped, forget }: DroppedNoteProps) {
  if (dropped.length === 0) return null;
  const isWholeStore = dropped.includes("settings");
  const damaged = dropped.filter((name) => Object.hasOwn(DEFAULT_SETTINGS, name));
  const unknown = dropped.filter((name) => !damaged.includes(name) && name !== "settings");
  return (
    <section class="dropped-note" aria-labelledby="dropped-heading">
      <h3 id="dropped-heading">{words.droppedHeading}</h3>
      {isWholeStore && <p>{words.droppedStore}</p>}
      {damaged.length > 0 && (
        <>
          <p>{words.droppedDamaged}</p>
          <DroppedNames words={words} names={damaged} />
        </>
      )}
      {unknown.length > 0 && (
        <>
          <p>{words.droppedUnknown}</p>
          <DroppedNames words={words} names={unknown} />
        </>
      )}
      <p>{words.droppedHint}</p>
      <button type="button" class="button" onClick={forget}>
        {words.forget}
      </button>
    </section>
  );
}
