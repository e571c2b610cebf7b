import { LIBRARY_SECTIONS, type LibrarySectionLink } from "./library-sections.ts";
import type { LibraryView } from "./library-view.ts";

interface LibraryNavProps {
  readonly view: LibraryView;
  /** The section that shows; null for none. */
  readonly section: LibrarySectionLink["name"] | null;
}

/** The library's name and the way to its sections. */
export function LibraryNav({ view: { words }, section }: LibraryNavProps) {
  return (
    <header class="library-head">
      <h1>
        <img src="icons/icon-32.png" alt="" width="24" height="24" />
        <span>
          Sinogloss <span class="library-title">{words.title}</span>
        </span>
      </h1>
      <nav aria-label={words.sectionsLabel}>
        <ul>
          {LIBRARY_SECTIONS.map(({ name, address }) => (
            <li key={name}>
              <a href={address} aria-current={name === section ? "page" : undefined}>
                {words.sections[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
