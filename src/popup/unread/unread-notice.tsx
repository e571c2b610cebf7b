import { useState } from "preact/hooks";
import { Notice } from "../notice.tsx";
import type { Unread } from "../page/page-report.ts";
import type { PopupView } from "../popup-view.ts";

/** What can be done about a page that could not be read. */
export interface UnreadTasks {
  /**
   * Asks for permission to read what match patterns stand for; false where it is not given. Must be called in the
   * reader's own press of a button.
   */
  allow(origins: readonly string[]): Promise<boolean>;
  /** Brings the extension into the tab. */
  enter(): void;
  /** Opens the browser's own page about the extension; null where it has no way to it. */
  readonly openAccess: (() => void) | null;
}

interface UnreadNoticeProps {
  readonly view: PopupView;
  readonly why: Unread;
  readonly tasks: UnreadTasks;
}

/** Says why a page could not be read, with the button that helps where one does. */
export function UnreadNotice({ view, why, tasks }: UnreadNoticeProps) {
  if (why.kind === "permission") return <PermissionNotice view={view} why={why} tasks={tasks} />;
  const { popupStrings } = view;
  const { openAccess, enter } = tasks;
  return (
    <Notice {...popupStrings.unread[why.kind]}>
      {why.kind === "absent" && (
        <button type="button" class="notice-button" onClick={enter}>
          {popupStrings.readNow}
        </button>
      )}
      {why.kind === "file" && openAccess && (
        <button type="button" class="notice-button" onClick={openAccess}>
          {popupStrings.openAccess}
        </button>
      )}
    </Notice>
  );
}

interface PermissionNoticeProps extends UnreadNoticeProps {
  readonly why: Extract<Unread, { kind: "permission" }>;
}

function PermissionNotice({ view: { popupStrings }, why, tasks }: PermissionNoticeProps) {
  const [isRefused, setRefused] = useState(false);
  const ask = () => {
    setRefused(false);
    void tasks.allow(why.origins).then((isGiven) => setRefused(!isGiven));
  };
  return (
    <Notice {...popupStrings.notAllowed(why.host)}>
      <button type="button" class="notice-button" onClick={ask}>
        {popupStrings.allow(why.host)}
      </button>
      <p class="notice-hint" role="status">
        {isRefused && popupStrings.notGranted}
      </p>
    </Notice>
  );
}
