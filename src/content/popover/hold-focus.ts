import type { PopoverHost } from "./popover-host.ts";

/** Gives the focus back where it was taken from. */
export interface HeldFocus {
  /** Notes what has the focus now, unless it is already ours. */
  note(): void;
  /** Hands it back if the frame has it; to be called before the frame is emptied. */
  giveBack(): void;
}

/** Remembers what had the focus before a frame took it. */
export function holdFocus(host: PopoverHost): HeldFocus {
  let before: HTMLElement | null = null;
  return {
    note: () => {
      if (host.focused()) return;
      const { activeElement } = document;
      before = activeElement instanceof HTMLElement ? activeElement : null;
    },
    giveBack: () => {
      if (host.focused() && before?.isConnected) before.focus({ preventScroll: true });
      before = null;
    },
  };
}

/** Gives the focus to what a frame shows. */
export function focusDialog(frame: HTMLElement): void {
  frame.querySelector<HTMLElement>("[role=dialog]")?.focus({ preventScroll: true });
}
