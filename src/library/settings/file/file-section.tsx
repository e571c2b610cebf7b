import { useRef, useState } from "preact/hooks";
import { MOST_SETTINGS_BYTES, type SettingsFile } from "../../../settings/settings-file.ts";
import { MOST_SITE_RULES } from "../../../settings/site-rules.ts";
import type { Messages } from "../../frame/use-messages.ts";
import { printBytes } from "../../words/print-bytes.ts";
import type { SettingsActs } from "../settings-acts.ts";
import { SettingsSection } from "../settings-section.tsx";
import type { SettingsView } from "../settings-view.ts";
import { FilePreview } from "./file-preview.tsx";

interface FileSectionProps extends Omit<SettingsView, "change"> {
  readonly acts: SettingsActs;
  readonly say: Messages["say"];
}

/** Where a file stands that was chosen. */
type Chosen =
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "read"; readonly name: string; readonly file: SettingsFile };

const NONE: Chosen = { kind: "none" };

/** Takes the settings out into a file, brings them in again, or puts all of them back. */
export function FileSection({ view, settings, acts, say }: FileSectionProps) {
  const { settingsWords: words } = view;
  const [chosen, setChosen] = useState<Chosen>(NONE);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const reading = await acts.readFile(file);
    // So that the same file can be chosen again once it is mended.
    input.value = "";
    const { name } = file;
    const limits = {
      mostBytes: printBytes(MOST_SETTINGS_BYTES, view.lang),
      mostSites: MOST_SITE_RULES,
    };
    setChosen(
      reading.ok
        ? { kind: "read", name, file: reading.value }
        : { kind: "failed", text: words.fileProblem(reading.error, { name, ...limits }) },
    );
  };
  const close = () => {
    setChosen(NONE);
    opener.current?.focus();
  };
  const apply = async (given: SettingsFile["given"], count: number) => {
    const undo = await acts.take(given);
    close();
    if (undo) say(words.applied(count), undo);
    else say(words.notKept);
  };
  const reset = async () => {
    const undo = await acts.reset();
    if (undo) say(words.wasReset, undo);
    else say(words.notKept);
  };
  return (
    <SettingsSection id="settings-file" heading={words.fileHeading}>
      <p class="hint">{words.fileHint}</p>
      <div class="settings-buttons">
        <button type="button" class="button" onClick={() => say(words.exported(acts.saveFile(settings)))}>
          {words.exportFile}
        </button>
        <button ref={opener} type="button" class="button" onClick={() => field.current?.click()}>
          {words.importFile}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={words.importFile}
          onChange={(event) => void read(event.currentTarget)}
        />
      </div>
      {chosen.kind === "failed" && (
        <p class="failure" role="alert">
          {chosen.text}
        </p>
      )}
      {chosen.kind === "read" && (
        <FilePreview
          view={view}
          settings={settings}
          name={chosen.name}
          file={chosen.file}
          apply={(given, count) => void apply(given, count)}
          close={close}
        />
      )}
      <p class="hint">{words.resetHint}</p>
      <button type="button" class="button danger" onClick={() => void reset()}>
        {words.reset}
      </button>
    </SettingsSection>
  );
}
