import { useState } from "preact/hooks";
import { CloseIcon } from "../../ui/icons.tsx";
import type { LibraryView } from "../library-view.ts";
import { readHost } from "./read-host.ts";

interface SitesUnpaintedProps {
  readonly view: LibraryView;
  readonly sites: readonly string[];
  readonly setPainted: (site: string, isPainted: boolean) => void;
  readonly say: (text: string) => void;
}

/** The sites on which highlights are kept but not painted. */
export function SitesUnpainted({ view, sites, setPainted, say }: SitesUnpaintedProps) {
  const words = view.words.data;
  const [written, setWritten] = useState("");
  const [isInvalid, setInvalid] = useState(false);
  const add = () => {
    const host = readHost(written);
    setInvalid(host === null);
    if (host === null) return;
    setPainted(host, false);
    setWritten("");
    say(words.siteAdded(host));
  };
  const nameOf = (site: string) => site || view.words.thisComputer;
  return (
    <section>
      <h3>{words.unpainted}</h3>
      <p>{words.unpaintedHint}</p>
      {sites.length === 0 && <p>{words.noUnpainted}</p>}
      <ul class="site-list">
        {sites.map((site) => (
          <li key={site}>
            <span>{nameOf(site)}</span>
            <button
              type="button"
              class="icon-only"
              aria-label={words.removeSite(nameOf(site))}
              title={words.removeSite(nameOf(site))}
              onClick={() => {
                setPainted(site, true);
                say(words.siteRemoved(nameOf(site)));
              }}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          {words.addSite}
          <input
            type="text"
            inputmode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="news.example"
            aria-invalid={isInvalid}
            aria-describedby="site-invalid"
            value={written}
            onInput={(event) => {
              setWritten(event.currentTarget.value);
              setInvalid(false);
            }}
          />
        </label>
        <button type="submit" class="button" disabled={written.trim() === ""}>
          {words.add}
        </button>
      </form>
      <p id="site-invalid" class="field-said" role="status">
        {isInvalid && words.siteInvalid}
      </p>
    </section>
  );
}
