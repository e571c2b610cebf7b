import { parseSettings } from "./settings.ts";
import { SETTINGS_KEY } from "./stored-settings.ts";
import { watchLocalStorage } from "./watch-local-storage.ts";

/** Calls back whenever the reader chooses another interface language, until the signal aborts. */
export function watchLanguage(onChange: () => void, signal: AbortSignal): void {
  watchLocalStorage(({ [SETTINGS_KEY]: change }) => {
    if (change && languageIn(change.oldValue) !== languageIn(change.newValue)) onChange();
  }, signal);
}

function languageIn(stored: unknown): string {
  return parseSettings(stored).settings.language;
}
