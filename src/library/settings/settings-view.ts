import type { Settings } from "../../settings/settings.ts";
import type { SettingName } from "../../ui/strings/settings-strings.ts";
import type { LibraryView } from "../library-view.ts";

/** What every piece of the settings page is drawn from. */
export interface SettingsView {
  readonly view: LibraryView;
  readonly settings: Settings;
  /** Changes one setting, and tells the reader that it is kept. */
  readonly change: <Name extends SettingName>(
    name: Name,
    change: (before: Settings[Name]) => Settings[Name],
  ) => void;
}
