import { useRef, useState } from "preact/hooks";
import { HIGHLIGHT_LIMITS } from "../../core/highlights/highlight-limits.ts";
import type { Messages } from "../frame/use-messages.ts";
import type { LibraryView } from "../library-view.ts";
import { printBytes } from "../words/print-bytes.ts";
import {
  type ImportActs,
  type ImportReading,
  MOST_FILE_BYTES,
  type ImportPreview as Preview,
} from "./import-acts.ts";
import { ImportPreview } from "./import-preview.tsx";

interface ImportPageProps {
  readonly view: LibraryView;
  readonly acts: ImportActs;
  readonly messages: Messages;
}

/** Where an import stands: each step offers only what can come next. */
type Step =
  | { readonly step: "choose"; readonly failure: string | null }
  | {
      readonly step: "read";
      readonly name: string;
      readonly part: number;
      readonly stop: AbortController;
    }
  | { readonly step: "preview"; readonly preview: Preview }
  | { readonly step: "write" };

const CHOOSE: Step = { step: "choose", failure: null };

/** Brings highlights back from a file: choose, look, then import. */
export function ImportPage({ view, acts, messages }: ImportPageProps) {
  const { highlightStrings } = view;
  const words = view.words.data;
  const [step, setStep] = useState<Step>(CHOOSE);
  const refusal = (reason: Parameters<typeof highlightStrings.refusal>[0]) =>
    highlightStrings.refusal(reason, HIGHLIGHT_LIMITS);

  const read = async (file: File) => {
    const stop = new AbortController();
    const show = (part: number) => {
      if (!stop.signal.aborted) setStep({ step: "read", name: file.name, part, stop });
    };
    show(0);
    const reading = await acts.read(file, show, stop.signal);
    if (stop.signal.aborted) return;
    if (reading.kind === "read") setStep({ step: "preview", preview: reading.preview });
    else setStep({ step: "choose", failure: failureOf(reading, file.name) });
  };
  const failureOf = (reading: Exclude<ImportReading, { kind: "read" }>, name: string): string => {
    switch (reading.kind) {
      case "empty":
        return words.fileEmpty(name);
      case "too-big":
        return words.fileTooBig(name, printBytes(MOST_FILE_BYTES, view.lang));
      case "closed":
        return words.fileClosed(name);
      case "unreadable":
        return words.fileUnreadable(name);
      case "unknown":
        return words.fileUnknown(name);
      case "refused":
        return refusal(reading.reason);
    }
  };
  const run = async (preview: Preview) => {
    setStep({ step: "write" });
    const result = await acts.run(preview);
    if (result.kind === "refused") return setStep({ step: "choose", failure: refusal(result.reason) });
    setStep(CHOOSE);
    messages.say(words.imported(result.added, result.updated, result.keptBoth), result.undo);
  };

  switch (step.step) {
    case "choose":
      return <ChooseFile view={view} failure={step.failure} read={(file) => void read(file)} />;
    case "read":
      return (
        <section class="import-progress">
          <p role="status">{words.readingFile(step.name)}</p>
          <progress value={step.part} aria-label={words.readingFile(step.name)} />
          <button
            type="button"
            class="button"
            onClick={() => {
              step.stop.abort();
              setStep(CHOOSE);
            }}
          >
            {words.cancel}
          </button>
        </section>
      );
    case "preview":
      return (
        <ImportPreview
          view={view}
          preview={step.preview}
          run={() => void run(step.preview)}
          cancel={() => setStep(CHOOSE)}
        />
      );
    case "write":
      return (
        <section class="import-progress">
          <p role="status">{words.writing}</p>
          <progress aria-label={words.writing} />
        </section>
      );
  }
}

interface ChooseFileProps {
  readonly view: LibraryView;
  /** Why the file before could not be read; null for none. */
  readonly failure: string | null;
  readonly read: (file: File) => void;
}

function ChooseFile({ view, failure, read }: ChooseFileProps) {
  const words = view.words.data;
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) read(file);
  };
  return (
    <section>
      <p>{words.importLead}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way to what the button does */}
      <div
        class="drop-zone"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <button type="button" class="button primary" onClick={() => field.current?.click()}>
          {words.chooseFile}
        </button>
        <span>{words.dropHere}</span>
        <input
          ref={field}
          type="file"
          hidden
          accept=".json,.jsonld,application/json,application/ld+json"
          aria-label={words.chooseFile}
          onChange={(event) => take(event.currentTarget.files)}
        />
      </div>
      {failure !== null && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}
