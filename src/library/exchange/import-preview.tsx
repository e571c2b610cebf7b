import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { siteName } from "../../core/highlights/site-name.ts";
import type { Highlight } from "../../core/model/highlight.ts";
import { VersionSummary } from "../highlights/item/version-summary.tsx";
import type { LibraryView } from "../library-view.ts";
import type { ImportPreview as Preview } from "./import-acts.ts";

interface ImportPreviewProps {
  readonly view: LibraryView;
  readonly preview: Preview;
  readonly run: () => void;
  readonly cancel: () => void;
}

/** Of each kind so many are shown: enough to know the file by. */
const SHOWN = 5;
/** Of what needs a look, more. */
const SHOWN_PAIRS = 20;
const SHOWN_BROKEN = 50;

/** What a file would change, before it does. */
export function ImportPreview({ view, preview, run, cancel }: ImportPreviewProps) {
  const words = view.words.data;
  const { added, updated, unchanged, bothChanged, broken } = preview;
  const changes = added.length + updated.length + bothChanged.length;
  const isEmpty = changes + unchanged + broken.length === 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="preview">
      <h3 ref={heading} tabIndex={-1}>
        {words.previewOf(preview.fileName)}
      </h3>
      {preview.isBrokenOff && <p class="failure">{words.brokenOff}</p>}
      <Part title={words.added} count={added.length} view={view} shown={SHOWN}>
        <ul>
          {added.slice(0, SHOWN).map((highlight) => (
            <li key={highlight.id}>
              <PassageLine highlight={highlight} view={view} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.updated} count={updated.length} view={view} shown={SHOWN}>
        {updated.slice(0, SHOWN).map(({ yours, theirs }) => (
          <Pair key={yours.id} yours={yours} theirs={theirs} view={view} />
        ))}
      </Part>
      <Part title={words.bothChanged} count={bothChanged.length} view={view} shown={SHOWN_PAIRS}>
        <p>{words.bothChangedHint}</p>
        {bothChanged.slice(0, SHOWN_PAIRS).map(({ yours, theirs }) => (
          <Pair key={yours.id} yours={yours} theirs={theirs} view={view} />
        ))}
      </Part>
      <Part title={words.unchanged} count={unchanged} view={view} shown={unchanged} />
      <Part title={words.broken} count={broken.length} view={view} shown={SHOWN_BROKEN}>
        <p>{words.brokenHint}</p>
        <ul>
          {broken.slice(0, SHOWN_BROKEN).map(({ position, id, kind, message }) => (
            <li key={position}>
              <b>{words.brokenRecord(position, id)}</b>: {words.problems[kind]}
              <details>
                <summary>{words.technicalDetail}</summary>
                <code lang="en">{message}</code>
              </details>
            </li>
          ))}
        </ul>
      </Part>
      {changes === 0 && <p>{isEmpty ? words.emptyFile : words.nothingToImport}</p>}
      <p class="dialog-ways">
        <button type="button" class="button" onClick={cancel}>
          {words.cancel}
        </button>
        {changes > 0 && (
          <button type="button" class="button primary" onClick={run}>
            {words.doImport(changes)}
          </button>
        )}
      </p>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly view: LibraryView;
  /** How many of them are shown. */
  readonly shown: number;
  readonly children?: ComponentChildren;
}

function Part({ title, count, view, shown, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section class="preview-part">
      <h4>
        {title} <span class="preview-count">{count.toLocaleString(view.lang)}</span>
      </h4>
      {children}
      {count > shown && <p class="hint">{view.words.data.andMore(count - shown)}</p>}
    </section>
  );
}

function Pair({
  yours,
  theirs,
  view,
}: {
  readonly yours: Highlight;
  readonly theirs: Highlight;
  readonly view: LibraryView;
}) {
  const words = view.words.data;
  return (
    <div class="versions">
      <VersionSummary heading={words.yours} highlight={yours} view={view} />
      <VersionSummary heading={words.theirs} highlight={theirs} view={view} />
    </div>
  );
}

function PassageLine({ highlight, view }: { readonly highlight: Highlight; readonly view: LibraryView }) {
  const { exact } = highlight.target.quote;
  const site = siteName(highlight.page) || view.words.thisComputer;
  return (
    <>
      <q dir="auto">{exact.length <= 120 ? exact : `${exact.slice(0, 120).trimEnd()} …`}</q>{" "}
      <span class="hint">{[highlight.page.title, site].filter((part) => part !== "").join(" · ")}</span>
    </>
  );
}
