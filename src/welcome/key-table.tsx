import type { KeyBinding } from "../settings/read-key-bindings.ts";
import type { WelcomeStrings } from "../ui/strings/welcome-strings.ts";

interface KeyTableProps {
  readonly strings: WelcomeStrings;
  readonly bindings: readonly KeyBinding[];
  /** Opens the browser's page for keys; null where the browser lets no extension open it. */
  readonly changeKeys: (() => void) | null;
}

/** The keys as they are, and the way to change them. */
export function KeyTable({ strings, bindings, changeKeys }: KeyTableProps) {
  return (
    <>
      <p>{strings.keysHint}</p>
      <dl class="keys">
        {bindings.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{shortcut === "" ? <i>{strings.notSet}</i> : <kbd>{shortcut}</kbd>}</dt>
            <dd>{strings.commands[name] ?? name}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{strings.escapeKey}</kbd>
          </dt>
          <dd>{strings.escapeDoes}</dd>
        </div>
      </dl>
      {changeKeys && (
        <button type="button" class="button" onClick={changeKeys}>
          {strings.changeKeys}
        </button>
      )}
    </>
  );
}
