import { CloseIcon } from "../icons.tsx";
import type { HighlightStrings } from "../strings/highlight-strings.ts";
import { Announcement } from "./announcement.tsx";

/** What a message offers to do. */
export interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

interface UndoMessageProps {
  readonly text: string;
  /** The way back, or on; null for a message that only says something. */
  readonly action: MessageAction | null;
  readonly strings: HighlightStrings;
  /** BCP 47. */
  readonly lang: string;
  readonly close: () => void;
}

/** Says what has happened, and offers the way back. It takes no focus. */
export function UndoMessage({ text, action, strings, lang, close }: UndoMessageProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for fields
    <div class="tool undo-message" role="group" aria-label="Sinogloss" lang={lang} dir="ltr">
      <Announcement text={text} isSeen={true} />
      {action && (
        <button type="button" class="tool-button" onClick={action.run}>
          {action.label}
        </button>
      )}
      <button
        type="button"
        class="tool-icon"
        aria-label={strings.close}
        title={strings.close}
        onClick={close}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
