import { type PointerParts, watchPointer } from "../../../src/content/hovering/watch-pointer.ts";

/** Where the reader's pointer was told to be, over the page; what has the id `card` is ours. */
export const pointed: number[] = [];
/** How the open card was closed. */
export const dismissals: string[] = [];

const hover: PointerParts["hover"] = {
  point: ({ x }) => void pointed.push(x),
  suppress: () => undefined,
  close: (how) => void dismissals.push(how),
  open: () => undefined,
  isOpen: () => true,
  isPinned: () => false,
};
watchPointer(
  {
    hover,
    hitTest: () => null,
    owns: ({ target }) => target instanceof Element && target.id === "card",
  },
  new AbortController().signal,
);

Object.assign(window, { pointed, dismissals });
