import { THEMES } from "../../core/model/look.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../settings/settings.ts";
import { Choices } from "./choices.tsx";
import { OWN_NAMES } from "./print-setting.ts";
import { SettingsSection } from "./settings-section.tsx";
import type { SettingsView } from "./settings-view.ts";

/** Theme and language of everything of ours. */
export function LookSection({ view, settings, change }: SettingsView) {
  const { settingsWords: words } = view;
  return (
    <SettingsSection id="settings-look" heading={words.lookHeading}>
      <Choices
        id="theme"
        legend={words.themeHeading}
        choices={THEMES.map((value) => ({ value, name: words.themes[value] }))}
        chosen={settings.theme}
        choose={(theme) => change("theme", () => theme)}
      />
      <Choices
        id="language"
        legend={words.languageHeading}
        choices={INTERFACE_LANGUAGES.map((value) => ({ value, name: nameOf(value) }))}
        chosen={settings.language}
        choose={(language) => change("language", () => language)}
      />
      <p class="hint">{words.languageHint}</p>
    </SettingsSection>
  );

  function nameOf(language: InterfaceLanguage) {
    if (language === "browser") return words.followBrowser;
    // Each in itself, to be found again by whoever can't read the other.
    return <span lang={language}>{OWN_NAMES[language]}</span>;
  }
}
