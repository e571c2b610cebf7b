import { SELECTION_TOOLBARS, type Settings } from "../../settings/settings.ts";
import { ColourPicker } from "../../ui/highlight/colour-picker.tsx";
import type { LibraryView } from "../library-view.ts";

/** What the settings page can do. */
export interface SettingsActs {
  readonly change: (changes: Partial<Settings>) => void;
  /** Opens the browser's page for keys; null where there is no way to it. */
  readonly changeKeys: (() => void) | null;
}

interface SettingsPageProps {
  readonly view: LibraryView;
  readonly settings: Settings;
  readonly acts: SettingsActs;
}

/** What the reader can choose about keeping highlights. Each choice is kept at once. */
export function SettingsPage({ view, settings, acts: { change, changeKeys } }: SettingsPageProps) {
  const words = view.words.data;
  return (
    <>
      <section>
        <fieldset class="choices">
          <legend>
            <h3>{words.toolbarSetting}</h3>
          </legend>
          {SELECTION_TOOLBARS.map((toolbar) => (
            <label key={toolbar} class="choice">
              <input
                type="radio"
                name="toolbar"
                checked={settings.selectionToolbar === toolbar}
                onChange={() => change({ selectionToolbar: toolbar })}
              />
              {words.toolbars[toolbar]}
            </label>
          ))}
        </fieldset>
        <p class="hint">{words.toolbarHint}</p>
      </section>
      <section>
        <h3>{words.colourSetting}</h3>
        <ColourPicker
          id="settings"
          chosen={settings.colour}
          strings={view.highlightStrings}
          choose={(colour) => change({ colour })}
        />
      </section>
      <section>
        <h3>{words.privateHeading}</h3>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.keepInPrivate}
            onChange={(event) => change({ keepInPrivate: event.currentTarget.checked })}
          />
          <span>
            {words.privateSetting}
            <small>{words.privateHint}</small>
          </span>
        </label>
      </section>
      <section>
        <h3>{words.keys}</h3>
        <p>{changeKeys ? words.keysHint : words.keysByHand}</p>
        {changeKeys && (
          <button type="button" class="button" onClick={changeKeys}>
            {words.changeKeys}
          </button>
        )}
      </section>
    </>
  );
}
