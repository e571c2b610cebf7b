import { render } from "preact";
import { type MessageAction, UndoMessage } from "../../ui/highlight/undo-message.tsx";
import type { HighlightStrings } from "../../ui/strings/highlight-strings.ts";
import { holdFocus } from "./hold-focus.ts";
import { linger } from "./linger.ts";
import { createToolFrame } from "./tool-frame.ts";

/** What messages are drawn with. */
export interface Wording {
  readonly strings: HighlightStrings;
  /** BCP 47. */
  readonly lang: string;
}

/** The one message of a frame. */
export interface MessageBar {
  /**
   * Says something in place of what was said before; the action closes the message. `takesFocus` where the button that
   * had it goes: the way back is then the next thing at hand.
   */
  say(text: string, action?: MessageAction, takesFocus?: boolean): void;
  close(): void;
  /** Whether the reader can still take this action: its message is open, and no other has taken its place. */
  isOffered(action: MessageAction): boolean;
  /** Whether the focus is in the message. */
  hasFocus(): boolean;
  /** Whether an event came from anything of ours. */
  owns(event: Event): boolean;
}

/** Says what has happened at the lower edge of the page, for 20 seconds, without taking the focus. */
export function createMessageBar({ strings, lang }: Wording, signal: AbortSignal): MessageBar {
  const host = createToolFrame("message", signal);
  const focus = holdFocus(host);
  let end = new AbortController();
  let offered: MessageAction | null = null;

  const close = () => {
    offered = null;
    focus.giveBack();
    end.abort();
    render(null, host.frame);
    host.hide();
  };
  signal.addEventListener("abort", close);
  return {
    say: (text, action, takesFocus = false) => {
      close();
      if (signal.aborted) return;
      end = new AbortController();
      offered = action ?? null;
      // Outside an open modal dialog, its button could be seen but not pressed.
      host.show([...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement);
      const shown = action && {
        label: action.label,
        run: () => {
          close();
          action.run();
        },
      };
      render(
        <UndoMessage text={text} action={shown ?? null} strings={strings} lang={lang} close={close} />,
        host.frame,
      );
      host.frame.classList.add("placed");
      linger(host.frame, close, end.signal);
      if (!takesFocus) return;
      focus.note();
      host.frame.querySelector("button")?.focus({ preventScroll: true });
    },
    close,
    isOffered: (action) => action === offered,
    hasFocus: () => host.focused() !== null,
    owns: host.owns,
  };
}
