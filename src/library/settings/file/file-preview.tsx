import { useEffect, useRef } from "preact/hooks";
import type { Settings } from "../../../settings/settings.ts";
import type { SettingsFile } from "../../../settings/settings-file.ts";
import type { SettingName } from "../../../ui/strings/settings-strings.ts";
import type { LibraryView } from "../../library-view.ts";
import { printSetting } from "../print-setting.ts";
import { DroppedNames } from "./dropped-names.tsx";

interface FilePreviewProps {
  readonly view: LibraryView;
  readonly settings: Settings;
  /** The file's. */
  readonly name: string;
  readonly file: SettingsFile;
  readonly apply: (given: Partial<Settings>, count: number) => void;
  readonly close: () => void;
}

/** What a file would change, before it does. */
export function FilePreview({ view, settings, name, file, apply, close }: FilePreviewProps) {
  const { settingsWords: words } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const after = { ...settings, ...file.given };
  const changed = (Object.keys(settings) as SettingName[]).filter(
    (each) => JSON.stringify(settings[each]) !== JSON.stringify(after[each]),
  );
  return (
    <div class="file-preview">
      <h4 ref={heading} tabIndex={-1}>
        {words.previewOf(name)}
      </h4>
      {file.isNewer && <p>{words.newerFile}</p>}
      {changed.length === 0 ? (
        <p>{words.nothingChanges}</p>
      ) : (
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{words.setting}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((each) => (
              <tr key={each}>
                <th scope="row">{words.names[each]}</th>
                <td>{printSetting(each, settings, view)}</td>
                <td>{printSetting(each, after, view)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {file.dropped.length > 0 && (
        <>
          <p>
            <strong>{words.leftOut}</strong> {words.leftOutHint}
          </p>
          <DroppedNames words={words} names={file.dropped} />
        </>
      )}
      <div class="settings-buttons">
        {changed.length > 0 && (
          <button type="button" class="button primary" onClick={() => apply(file.given, changed.length)}>
            {words.apply}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
