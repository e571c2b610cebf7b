import type { LibraryView } from "../library-view.ts";
import type { Messages } from "./use-messages.ts";

interface MessageBarProps {
  readonly view: LibraryView;
  readonly messages: Messages;
  /** Takes the message's act back, and tells what came of it. */
  readonly undo: () => void;
}

/** What just happened, read out as it changes, with Undo beside it. The status stays in place while empty, so that
 * assistive technology watches it before there is anything to say. */
export function MessageBar({ view, messages, undo }: MessageBarProps) {
  const { current } = messages;
  return (
    <div class="message-bar" data-shown={current !== null}>
      <p role="status">{current?.text}</p>
      {current?.undo && (
        <button type="button" class="message-undo" onClick={undo}>
          {view.highlightStrings.undo}
        </button>
      )}
      {current && (
        <button type="button" class="message-close" aria-label={view.strings.close} onClick={messages.clear}>
          ×
        </button>
      )}
    </div>
  );
}
