import { LIBRARY_PAGE } from "../core/library/library-route.ts";
import type { PopupView } from "./popup-view.ts";

/** Something the reader is to be told once. */
export interface PopupNotice {
  readonly key: string;
  readonly text: string;
  readonly offersExport: boolean;
}

interface PopupNoticesProps {
  readonly view: PopupView;
  readonly notices: readonly PopupNotice[];
  readonly dismiss: (key: string) => void;
}

/** What happened to the reader's highlights while they were elsewhere. */
export function PopupNotices({ view, notices, dismiss }: PopupNoticesProps) {
  const { popupStrings } = view;
  return (
    <>
      {notices.map(({ key, text, offersExport }) => (
        <div key={key} class="popup-notice">
          <p>{text}</p>
          <p class="panel-ways">
            {offersExport && (
              <a class="panel-way" href={LIBRARY_PAGE} target="_blank" rel="noopener">
                {popupStrings.exportNow}
              </a>
            )}
            <button type="button" class="panel-way" onClick={() => dismiss(key)}>
              {popupStrings.dismiss}
            </button>
          </p>
        </div>
      ))}
    </>
  );
}
