import type { SettingsStrings } from "../../../ui/strings/settings-strings.ts";

/** A name out of a damaged file may be as long as the file. */
const MOST_LETTERS = 80;
/** So many are named before the rest is counted. */
const MOST_NAMES = 20;

interface DroppedNamesProps {
  readonly words: SettingsStrings;
  readonly names: readonly string[];
}

/** Settings that can't be used: in the reader's words, or as they stand where there are none. */
export function DroppedNames({ words, names }: DroppedNamesProps) {
  const more = names.length - MOST_NAMES;
  return (
    <ul class="dropped-names">
      {names.slice(0, MOST_NAMES).map((name) => (
        <li key={name}>{nameIn(words, name) ?? <code dir="ltr">{name.slice(0, MOST_LETTERS)}</code>}</li>
      ))}
      {more > 0 && <li>{words.andMore(more)}</li>}
    </ul>
  );
}

function nameIn({ names }: SettingsStrings, name: string): string | null {
  return Object.entries(names).find(([known]) => known === name)?.[1] ?? null;
}
