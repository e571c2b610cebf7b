import type { KeyBinding } from "../../../settings/read-key-bindings.ts";
import type { LibraryView } from "../../library-view.ts";
import { SettingsSection } from "../settings-section.tsx";
import type { KeyActs } from "./key-acts.ts";
import { KeyEditor } from "./key-editor.tsx";

interface KeysSectionProps {
  readonly view: LibraryView;
  /** Empty until they are read. */
  readonly bindings: readonly KeyBinding[];
  readonly acts: KeyActs;
  readonly say: (text: string) => void;
}

/** The keys as the browser has them, with the way to change them that it allows. */
export function KeysSection({ view, bindings, acts, say }: KeysSectionProps) {
  const { settingsWords: words } = view;
  const nameOf = ({ name, description }: KeyBinding) => words.commands[name] ?? (description || name);
  const named = bindings.map((binding) => ({ ...binding, command: nameOf(binding) }));
  return (
    <SettingsSection id="settings-keys" heading={words.keysHeading}>
      <p>{acts.kind === "here" ? words.keysHere : acts.open ? words.keysInBrowser : words.keysByHand}</p>
      <ul class="key-list">
        {named.map((binding) => (
          <li key={binding.name}>
            <span>{binding.command}</span>
            {binding.shortcut === "" ? <i>{words.noKey}</i> : <kbd dir="ltr">{binding.shortcut}</kbd>}
            {acts.kind === "here" && (
              <KeyEditor view={view} binding={binding} all={named} acts={acts} say={say} />
            )}
          </li>
        ))}
      </ul>
      {acts.kind === "browser" && acts.open && (
        <button type="button" class="button" onClick={acts.open}>
          {words.openKeys}
        </button>
      )}
    </SettingsSection>
  );
}
