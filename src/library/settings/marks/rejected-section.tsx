import { useRef } from "preact/hooks";
import { foldText } from "../../../core/lexicon/fold-text.ts";
import type { EntityListing } from "../../../core/model/entity-listing.ts";
import { entityKey } from "../../../core/model/ids.ts";
import type { Rejection } from "../../../core/model/rejection.ts";
import { MOST_REJECTIONS } from "../../../settings/rejections.ts";
import { CloseIcon } from "../../../ui/icons.tsx";
import type { Undo } from "../../acts/library-acts.ts";
import type { Messages } from "../../frame/use-messages.ts";
import { nameEntity } from "../../knowledge/name-entity.ts";
import type { LibraryView } from "../../library-view.ts";
import type { SettingsActs } from "../settings-acts.ts";
import { SettingsSection } from "../settings-section.tsx";

interface RejectedSectionProps {
  readonly view: LibraryView;
  /** For a site or everywhere, the newest last. */
  readonly rejected: readonly Rejection[];
  /** For single pages. */
  readonly onPages: readonly Rejection[];
  /** Null until the knowledge base is read. */
  readonly listings: readonly EntityListing[] | null;
  readonly acts: Pick<SettingsActs, "acceptName" | "forgetPages">;
  readonly say: Messages["say"];
}

/** The names the reader does not want marked, the newest first, and the way to have them marked again. */
export function RejectedSection({ view, rejected, onPages, listings, acts, say }: RejectedSectionProps) {
  const { settingsWords: words } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const pages = new Set(onPages.map(({ site }) => site)).size;
  const tell = (text: string, undo: Undo | null) => {
    if (undo) say(text, undo);
    else say(words.notKept);
  };
  const accept = async (rejection: Rejection, name: string) => {
    // The button goes, and the focus with it.
    heading.current?.focus({ preventScroll: true });
    tell(words.nameAccepted(name), await acts.acceptName(rejection));
  };
  const forget = async () => {
    heading.current?.focus({ preventScroll: true });
    tell(words.pagesForgotten(pages), await acts.forgetPages());
  };
  return (
    <SettingsSection id="settings-rejected" heading={words.names.rejected}>
      <p class="hint">{words.rejectedHint(MOST_REJECTIONS)}</p>
      <h4 ref={heading} tabIndex={-1}>
        {words.rejectedHeading}
      </h4>
      {rejected.length === 0 && <p class="hint">{words.noneRejected}</p>}
      <ul class="rejected-names">
        {[...rejected].reverse().map((rejection) => {
          const name = writtenName(rejection, listings);
          const where = words.rejectedAt(rejection.site);
          const label = words.acceptName(name, where);
          const meant = nameEntity(view, rejection.entity);
          return (
            <li key={JSON.stringify(rejection)}>
              <span>
                {name}
                <small>
                  {meant.text !== name && (
                    <>
                      <span lang={meant.lang}>{meant.text}</span> ·{" "}
                    </>
                  )}
                  {where}
                </small>
              </span>
              <button
                type="button"
                class="icon-only"
                aria-label={label}
                title={label}
                onClick={() => void accept(rejection, name)}
              >
                <CloseIcon />
              </button>
            </li>
          );
        })}
      </ul>
      <h4>{words.pagesHeading}</h4>
      <p class="hint">{words.rejectedPages(pages)}</p>
      {pages > 0 && (
        <button type="button" class="button" onClick={() => void forget()}>
          {words.forgetPages}
        </button>
      )}
    </SettingsSection>
  );
}

/** A folded name as the knowledge base writes it; as it is where none is folded so. */
function writtenName({ form, entity }: Rejection, listings: readonly EntityListing[] | null): string {
  const listing = listings?.find((each) => entityKey(each.entity) === entity);
  return listing?.names.find(({ text }) => foldText(text) === form)?.text ?? form;
}
