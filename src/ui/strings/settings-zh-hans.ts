import type { SettingsStrings } from "./settings-strings.ts";

/** The texts of the library's settings page in simplified Chinese. */
export const settingsZhHans: SettingsStrings = {
  loading: "正在读取知识库……",
};
