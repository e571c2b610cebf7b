import type { EntityListing } from "../../core/model/entity-listing.ts";
import type { Rejection } from "../../core/model/rejection.ts";
import type { KeyBinding } from "../../settings/read-key-bindings.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Messages } from "../frame/use-messages.ts";
import type { LibraryView } from "../library-view.ts";
import { DroppedNote } from "./file/dropped-note.tsx";
import { FileSection } from "./file/file-section.tsx";
import { HighlightsSection } from "./highlights-section.tsx";
import { KeysSection } from "./keys/keys-section.tsx";
import { LookSection } from "./look-section.tsx";
import { DwellSection } from "./marks/dwell-section.tsx";
import { LineSection } from "./marks/line-section.tsx";
import { MarksSection } from "./marks/marks-section.tsx";
import { RejectedSection } from "./marks/rejected-section.tsx";
import type { SettingsActs } from "./settings-acts.ts";
import { SettingsSection } from "./settings-section.tsx";
import type { SettingsView } from "./settings-view.ts";
import { SitesSection } from "./sites/sites-section.tsx";
import { SwitchChoice } from "./switch-choice.tsx";
import { useChoices } from "./use-choices.ts";
import { useKeptNote } from "./use-kept-note.ts";

interface SettingsPageProps {
  readonly view: LibraryView;
  readonly settings: Settings;
  /** What stands in the store and can't be read, by name. */
  readonly dropped: readonly string[];
  /** What is not marked on single pages. */
  readonly onPages: readonly Rejection[];
  readonly keys: readonly KeyBinding[];
  /** Null until the knowledge base is read. */
  readonly listings: readonly EntityListing[] | null;
  readonly acts: SettingsActs;
  readonly say: Messages["say"];
}

/** Everything the reader can choose. Each choice is kept as it is made. */
export function SettingsPage(props: SettingsPageProps) {
  const { view, dropped, onPages, keys, listings, acts, say } = props;
  const { settingsWords: words } = view;
  const [note, leaveNote] = useKeptNote();
  const [settings, choose] = useChoices(props.settings, acts.change);
  const change: SettingsView["change"] = async (name, changeOne) => {
    leaveNote({ name, isKept: await choose(name, changeOne) });
  };
  const forget = async () => {
    if (await acts.forgetDropped()) say(words.forgotten);
    else say(words.notKept);
  };
  const shown = { view, settings, change };
  return (
    <div class="settings">
      <p class="settings-lead hint">{words.lead}</p>
      <DroppedNote words={words} dropped={dropped} forget={() => void forget()} />
      <SettingsSection id="settings-on" heading={words.onHeading}>
        <SwitchChoice
          id="on-hint"
          label={words.onLabel}
          hint={words.onHint}
          isOn={settings.isOn}
          set={(isOn) => change("isOn", () => isOn)}
        />
        {!settings.isOn && <p class="settings-off">{words.isOff}</p>}
      </SettingsSection>
      <MarksSection {...shown} listings={listings} />
      <LineSection {...shown} />
      <DwellSection {...shown} />
      <SitesSection {...shown} />
      <RejectedSection
        view={view}
        rejected={settings.rejected}
        onPages={onPages}
        listings={listings}
        acts={acts}
        say={say}
      />
      <LookSection {...shown} />
      <HighlightsSection {...shown} />
      <KeysSection view={view} bindings={keys} acts={acts.keys} say={say} />
      <FileSection view={view} settings={settings} acts={acts} say={say} />
      <p class="kept-said" role="status" data-shown={note !== null}>
        {note && (note.isKept ? words.kept(words.names[note.name]) : words.notKept)}
      </p>
    </div>
  );
}
