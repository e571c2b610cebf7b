import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { LibraryView } from "../library-view.ts";

interface FilterFrameProps {
  readonly id: string;
  readonly view: LibraryView;
  readonly children: ComponentChildren;
}

/** What a list can be narrowed by. On a narrow screen it opens from a button; on a wide one it stands beside the list. */
export function FilterFrame({ id, view: { words }, children }: FilterFrameProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="filters">
      <button
        type="button"
        class="button filters-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.filters}
      </button>
      <section id={id} class="filter-panel" data-open={isOpen} aria-label={words.filters}>
        {children}
      </section>
    </div>
  );
}
