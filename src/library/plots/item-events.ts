interface ItemActs {
  readonly point: (isPointed: boolean) => void;
  /** Back to where the item stands in the picture. */
  readonly leave: () => void;
}

/** What an item of a list beside a picture answers to: the pointer, which points at it in both, and Escape. */
export function itemEvents({ point, leave }: ItemActs) {
  return {
    onPointerEnter: () => point(true),
    onPointerLeave: () => point(false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      leave();
    },
  };
}
