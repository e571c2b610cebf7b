import { SELECTION_TOOLBARS } from "../../settings/settings.ts";
import { ColourPicker } from "../../ui/highlight/colour-picker.tsx";
import { Choices } from "./choices.tsx";
import { SettingsSection } from "./settings-section.tsx";
import type { SettingsView } from "./settings-view.ts";
import { SwitchChoice } from "./switch-choice.tsx";

/** How passages are kept. */
export function HighlightsSection({ view, settings, change }: SettingsView) {
  const { settingsWords: words } = view;
  return (
    <SettingsSection id="settings-highlights" heading={words.highlightsHeading}>
      <Choices
        id="toolbar"
        legend={words.toolbarHeading}
        choices={SELECTION_TOOLBARS.map((value) => ({ value, name: words.toolbars[value] }))}
        chosen={settings.selectionToolbar}
        choose={(toolbar) => change("selectionToolbar", () => toolbar)}
      />
      <p class="hint">{words.toolbarHint}</p>
      <h4>{words.colourHeading}</h4>
      <ColourPicker
        id="settings"
        chosen={settings.colour}
        strings={view.highlightStrings}
        choose={(colour) => change("colour", () => colour)}
      />
      <SwitchChoice
        id="private-hint"
        label={words.privateLabel}
        hint={words.privateHint}
        isOn={settings.keepInPrivate}
        set={(keepInPrivate) => change("keepInPrivate", () => keepInPrivate)}
      />
    </SettingsSection>
  );
}
