import type { Settings } from "../../settings/settings.ts";
import type { SettingName } from "../../ui/strings/settings-strings.ts";
import type { LibraryView } from "../library-view.ts";
import { listNames } from "../list-names.ts";

/** Sites that are named one by one before the rest is counted. */
const NAMED_SITES = 5;

/** What a setting is set to, in the reader's words. */
export function printSetting(name: SettingName, settings: Settings, view: LibraryView): string {
  const { settingsWords: words, strings, highlightStrings, lang } = view;
  const list = (parts: readonly string[]) => (parts.length === 0 ? words.none : listNames(parts, lang));
  const sites = (parts: readonly string[]) => {
    const more = parts.length - NAMED_SITES;
    return list(more > 0 ? [...parts.slice(0, NAMED_SITES), words.andMore(more)] : parts);
  };
  switch (name) {
    case "isOn":
    case "quietToo":
    case "keepInPrivate":
      return settings[name] ? words.yes : words.no;
    case "elsewhere":
      return settings.elsewhere ? words.elsewhereOn : words.elsewhereOff;
    case "sites":
      return sites(settings.sites.map(({ pattern, on }) => words.ruleIs(pattern || words.files, on)));
    case "sitesUnpainted":
      return sites(settings.sitesUnpainted.map((site) => site || words.files));
    case "rejected":
      return sites(settings.rejected.map(({ form, site }) => `“${form}” (${words.rejectedAt(site)})`));
    case "groups":
      return list(settings.groups.map((group) => strings.markGroups[group]));
    case "frequency":
      return words.frequencies[settings.frequency].name;
    case "underline":
      return words.underlines[settings.underline];
    case "palette":
      return words.palettes[settings.palette].name;
    case "dwell":
      return words.milliseconds(settings.dwell);
    case "theme":
      return words.themes[settings.theme];
    case "language":
      return settings.language === "browser" ? words.followBrowser : OWN_NAMES[settings.language];
    case "selectionToolbar":
      return words.toolbars[settings.selectionToolbar];
    case "colour":
      return highlightStrings.colours[settings.colour];
  }
}

/** What languages are called in themselves, to be found again by whoever can't read another. */
export const OWN_NAMES: Readonly<Record<Exclude<Settings["language"], "browser">, string>> = {
  en: "English",
  "zh-Hans": "简体中文",
};
