import { useEffect, useRef, useState } from "preact/hooks";
import { MenuIcon } from "../../ui/icons.tsx";
import type { LibraryView } from "../library-view.ts";
import { SECTION_GROUPS, type SectionName } from "./library-sections.ts";

interface LibraryNavProps {
  readonly view: LibraryView;
  /** The section that shows; null for none. */
  readonly section: SectionName | null;
}

/**
 * The library's name and the way to its sections. Where there is no room for ten links, they open from a button that
 * names the section one is in.
 */
export function LibraryNav({ view: { words, knowledgeWords }, section }: LibraryNavProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [section]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const stop = new AbortController();
    const closeByEscape = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    addEventListener("keydown", closeByEscape, { signal: stop.signal });
    return () => stop.abort();
  }, [isOpen]);
  return (
    <header class="library-head">
      <button type="button" class="skip-link" onClick={skipToHeading}>
        {knowledgeWords.skip}
      </button>
      <h1>
        <img src="icons/icon-32.png" alt="" width="24" height="24" />
        <span>
          Sinogloss <span class="library-title">{words.title}</span>
        </span>
      </h1>
      <button
        ref={button}
        type="button"
        class="sections-button"
        aria-expanded={isOpen}
        aria-controls="sections"
        onClick={() => setOpen(!isOpen)}
      >
        <MenuIcon />
        <span class="unseen">{words.sectionsLabel} </span>
        {section === null ? knowledgeWords.openSections : words.sections[section]}
      </button>
      <nav id="sections" aria-label={words.sectionsLabel} data-open={isOpen}>
        <ul class="section-groups">
          {SECTION_GROUPS.map(({ name: group, sections }) => (
            <li key={group}>
              <span class="section-group" id={`sections-${group}`}>
                {knowledgeWords.sectionGroups[group]}
              </span>
              <ul aria-labelledby={`sections-${group}`}>
                {sections.map(({ name, address }) => (
                  <li key={name}>
                    <a
                      href={address}
                      data-label={words.sections[name]}
                      aria-current={name === section ? "page" : undefined}
                      onClick={() => setOpen(false)}
                    >
                      {words.sections[name]}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** A button: the address's fragment names the place in the library, not an element of the page. */
function skipToHeading(): void {
  document.getElementById("section-heading")?.focus();
}
