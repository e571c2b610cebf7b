import type { Highlight } from "../../../core/model/highlight.ts";
import type { ListTasks } from "../../acts/list-tasks.ts";
import type { LibraryView } from "../../library-view.ts";
import { VersionSummary } from "./version-summary.tsx";

interface VariantChoiceProps {
  /** The version that lost, and that this stands with. */
  readonly variant: Highlight;
  readonly original: Highlight;
  readonly view: LibraryView;
  readonly tasks: ListTasks;
}

/** A highlight that was changed in two places, both versions side by side, and what to go on with. */
export function VariantChoice({ variant, original, view, tasks }: VariantChoiceProps) {
  const { words } = view;
  return (
    <section class="variant" aria-label={words.variantHeading}>
      <h4>{words.variantHeading}</h4>
      <p>{words.variantHint}</p>
      <div class="versions">
        <VersionSummary heading={words.thisVersion} highlight={variant} view={view} />
        <VersionSummary heading={words.otherVersion} highlight={original} view={view} />
      </div>
      <p class="variant-ways">
        <button type="button" class="button" onClick={() => tasks.keepOne(variant, original)}>
          {words.keepThis}
        </button>
        <button type="button" class="button" onClick={() => tasks.keepOne(original, variant)}>
          {words.keepOther}
        </button>
        <button type="button" class="button" onClick={() => tasks.keepBoth(variant)}>
          {words.keepBoth}
        </button>
      </p>
    </section>
  );
}
