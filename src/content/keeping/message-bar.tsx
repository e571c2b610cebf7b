import { type MessageAction, UndoMessage } from "../../ui/highlight/undo-message.tsx";
import { holdFocus } from "../popover/hold-focus.ts";
import { linger } from "./linger.ts";
import { createToolFrame } from "./tool-frame.ts";
import type { Wording } from "./wording.ts";

interface Said {
  readonly text: string;
  /** As it is pressed: it closes the message first. */
  readonly action: MessageAction | null;
}

/** The one message of a frame. */
export interface MessageBar {
  /**
   * Says something in place of what was said before; the action closes the message. `takesFocus` where the button that
   * had it goes: the way back is then the next thing at hand.
   */
  say(text: string, action?: MessageAction, takesFocus?: boolean): void;
  /** Draws what is open anew, as the look may have changed; what it says stays as it was said. */
  refresh(): void;
  close(): void;
  /** Whether the reader can still take this action: its message is open, and no other has taken its place. */
  isOffered(action: MessageAction): boolean;
  /** Whether the focus is in the message. */
  hasFocus(): boolean;
  /** Whether an event came from anything of ours. */
  owns(event: Event): boolean;
}

/** Says what has happened at the lower edge of the page, for 20 seconds, without taking the focus. */
export function createMessageBar(wording: () => Wording, signal: AbortSignal): MessageBar {
  const host = createToolFrame("message", wording, signal);
  const focus = holdFocus(host);
  let end = new AbortController();
  let offered: MessageAction | null = null;
  let said: Said | null = null;

  const redraw = () => {
    if (!said) return;
    const { strings, lang } = wording();
    const { text, action } = said;
    host.draw(<UndoMessage text={text} action={action} strings={strings} lang={lang} close={close} />);
  };
  const close = () => {
    offered = null;
    said = null;
    focus.giveBack();
    end.abort();
    host.draw(null);
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
      const run = () => {
        close();
        action?.run();
      };
      said = { text, action: action ? { label: action.label, run } : null };
      redraw();
      host.frame.classList.add("placed");
      linger(host.frame, close, end.signal);
      if (!takesFocus) return;
      focus.note();
      host.frame.querySelector("button")?.focus({ preventScroll: true });
    },
    refresh: redraw,
    close,
    isOffered: (action) => action === offered,
    hasFocus: () => host.focused() !== null,
    owns: host.owns,
  };
}
