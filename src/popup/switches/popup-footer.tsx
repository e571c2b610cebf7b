import { ALL_ENTITIES } from "../../core/library/knowledge-routes.ts";
import { libraryAddress } from "../../core/library/library-route.ts";
import type { PopupView } from "../popup-view.ts";
import type { OffReason } from "./off-reason.ts";
import { type Site, SiteSwitch } from "./site-switch.tsx";

/** What the popup switches, as the settings have it. */
export interface Switches {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  /** Null where there is no site to switch. */
  readonly site: Site | null;
  /** Why the extension is off on the page; null where it is on. */
  readonly off: OffReason | null;
}

interface PopupFooterProps {
  readonly view: PopupView;
  /** Null before the settings have been read. */
  readonly switches: Switches | null;
  /** Whether there are highlights here to be painted or not. */
  readonly hasHighlights: boolean;
}

/** The switches, and the ways out of the popup. */
export function PopupFooter({ view, switches, hasHighlights }: PopupFooterProps) {
  const { popupStrings } = view;
  return (
    <footer class="popup-footer">
      {/* While everything is off, a site's own switch would say what is not so. */}
      {switches?.isOn && switches.site && (
        <SiteSwitches view={view} site={switches.site} hasHighlights={hasHighlights} />
      )}
      {switches && (
        <SiteSwitch label={popupStrings.everywhereSwitch} on={switches.isOn} setOn={switches.setOn} />
      )}
      <p class="popup-ways">
        <a class="panel-way" href={libraryAddress(ALL_ENTITIES)} target="_blank" rel="noopener">
          {popupStrings.library}
        </a>
        <a class="panel-way" href={libraryAddress({ kind: "settings" })} target="_blank" rel="noopener">
          {popupStrings.settings}
        </a>
      </p>
    </footer>
  );
}

interface SiteSwitchesProps extends Pick<PopupFooterProps, "view" | "hasHighlights"> {
  readonly site: Site;
}

function SiteSwitches({ view: { popupStrings }, site, hasHighlights }: SiteSwitchesProps) {
  const { host, on, rule, setOn, isPainted, setPainted } = site;
  return (
    <>
      <SiteSwitch
        label={popupStrings.siteSwitch(host)}
        hint={rule === null ? undefined : popupStrings.byRule(rule)}
        on={on}
        setOn={setOn}
      />
      {(hasHighlights || !isPainted) && (
        <SiteSwitch label={popupStrings.paintSwitch(host)} on={isPainted} setOn={setPainted} />
      )}
    </>
  );
}
