import { THEMES, type Theme } from "../core/model/look.ts";
import { recall, remember } from "./page-memory.ts";

const KEY = "theme";

/** The theme the extension's pages wore last. */
export function recallTheme(): Theme {
  const recalled = recall(KEY);
  return THEMES.find((theme) => theme === recalled) ?? "system";
}

/** Puts a theme on the page, and remembers it for the next page's first paint. */
export function wearTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  remember(KEY, theme);
}
