import { headingIdOf } from "./record-section.tsx";

/** A section of a record and how much it holds. */
export interface ContentsLine {
  readonly name: string;
  readonly heading: string;
  readonly count: number;
}

interface RecordContentsProps {
  readonly label: string;
  readonly lines: readonly ContentsLine[];
  /** BCP 47 tag that counts are printed by. */
  readonly lang: string;
}

/** What a long record holds, and the way to each part. Buttons: the address's fragment names the place in the library. */
export function RecordContents({ label, lines, lang }: RecordContentsProps) {
  return (
    <nav class="record-contents" aria-label={label}>
      <ul>
        {lines.map(({ name, heading, count }) => (
          <li key={name}>
            <button type="button" class="contents-link" onClick={() => showHeading(name)}>
              {heading} <span class="choice-count">{count.toLocaleString(lang)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function showHeading(name: string): void {
  const heading = document.getElementById(headingIdOf(name));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
