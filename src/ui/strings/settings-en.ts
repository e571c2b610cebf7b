import type { SettingsStrings } from "./settings-strings.ts";

/** The texts of the library's settings page in English. */
export const settingsEn: SettingsStrings = {
  loading: "Reading the knowledge base …",
};
