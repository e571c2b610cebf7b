import { useEffect, useRef, useState } from "preact/hooks";
import type { KeyBinding } from "../../../settings/read-key-bindings.ts";
import type { LibraryView } from "../../library-view.ts";
import type { KeyActs, KeyOutcome } from "./key-acts.ts";
import { readShortcut, shortcutOf } from "./read-shortcut.ts";

/** A binding with what its command is called. */
export interface NamedBinding extends KeyBinding {
  readonly command: string;
}

interface KeyEditorProps {
  readonly view: LibraryView;
  readonly binding: NamedBinding;
  readonly all: readonly NamedBinding[];
  readonly acts: Extract<KeyActs, { kind: "here" }>;
  readonly say: (text: string) => void;
}

/** Takes in the keys of one command, pressed or written, and says why where they can't be had. */
export function KeyEditor({ view, binding, all, acts, say }: KeyEditorProps) {
  const { settingsWords: words } = view;
  const { name, command } = binding;
  const [written, setWritten] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isOpen = written !== null;
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const open = (text: string | null) => {
    setProblem(null);
    setWritten(text);
    if (text === null) opener.current?.focus();
  };
  const tell = (outcome: KeyOutcome, done: string) => {
    if (outcome !== null) return setProblem(words.keyProblem("refused", outcome));
    open(null);
    say(done);
  };
  const set = async () => {
    const shortcut = readShortcut(written ?? "");
    if (!shortcut.ok) return setProblem(words.keyProblem(shortcut.error, ""));
    const owner = all.find((other) => other.name !== name && isSameShortcut(other.shortcut, shortcut.value));
    if (owner) return setProblem(words.keyProblem("taken", owner.command));
    tell(await acts.set(name, shortcut.value), words.keySet(command, shortcut.value));
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="text-action"
        aria-label={words.changeKey(command)}
        aria-expanded={isOpen}
        onClick={() => open(isOpen ? null : binding.shortcut)}
      >
        {words.change}
      </button>
      {isOpen && (
        <form
          class="key-editor"
          onSubmit={(event) => {
            event.preventDefault();
            void set();
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") open(null);
          }}
        >
          <input
            ref={field}
            type="text"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            aria-label={words.keyFor(command)}
            aria-invalid={problem !== null}
            aria-describedby={`keys-of-${name}`}
            value={written}
            onKeyDown={(event) => {
              const shortcut = shortcutOf(event, acts.isMac);
              if (shortcut === null) return;
              event.preventDefault();
              setProblem(null);
              setWritten(shortcut);
            }}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {words.setKey}
          </button>
          <button
            type="button"
            class="text-action"
            onClick={async () => tell(await acts.set(name, ""), words.keyRemoved(command))}
          >
            {words.removeKey}
          </button>
          <button
            type="button"
            class="text-action"
            onClick={async () => tell(await acts.reset(name), words.keySet(command, words.defaultKey))}
          >
            {words.defaultKey}
          </button>
          <button type="button" class="text-action" onClick={() => open(null)}>
            {words.cancel}
          </button>
          <p id={`keys-of-${name}`} class="field-said" role="status">
            {problem ?? words.pressKeys}
          </p>
        </form>
      )}
    </>
  );
}

/** Browsers give the keys back in an order of their own. */
function isSameShortcut(one: string, other: string): boolean {
  const keys = (shortcut: string) => shortcut.split("+").sort().join("+");
  return keys(one) === keys(other);
}
