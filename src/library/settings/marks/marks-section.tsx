import { MARK_GROUPS, type MarkGroup, markGroupOf } from "../../../core/model/entity.ts";
import type { EntityListing } from "../../../core/model/entity-listing.ts";
import { FREQUENCIES } from "../../../settings/settings.ts";
import { Choices } from "../choices.tsx";
import { SettingsSection } from "../settings-section.tsx";
import type { SettingsView } from "../settings-view.ts";
import { SwitchChoice } from "../switch-choice.tsx";

interface MarksSectionProps extends SettingsView {
  /** Null until the knowledge base is read. */
  readonly listings: readonly EntityListing[] | null;
}

/** Which names are marked, and how often. */
export function MarksSection({ view, settings, change, listings }: MarksSectionProps) {
  const { settingsWords: words } = view;
  return (
    <>
      <SettingsSection id="settings-groups" heading={words.groupsHeading}>
        <fieldset class="choices">
          <legend class="unseen">{words.groupsHeading}</legend>
          {MARK_GROUPS.map((group) => (
            <SwitchChoice
              key={group}
              id={`group-${group}`}
              label={view.strings.markGroups[group]}
              hint={hintOf(group)}
              isOn={settings.groups.includes(group)}
              set={(isOn) => change("groups", (before) => withGroup(before, group, isOn))}
            />
          ))}
        </fieldset>
        {settings.groups.length === 0 && <p class="hint">{words.noGroups}</p>}
        <SwitchChoice
          id="quiet-hint"
          label={words.quietLabel}
          hint={words.quietHint}
          isOn={settings.quietToo}
          set={(quietToo) => change("quietToo", () => quietToo)}
        />
        <p class="hint">{words.heldBackHint}</p>
      </SettingsSection>
      <SettingsSection id="settings-frequency" heading={words.frequencyHeading}>
        <Choices
          id="frequency"
          legend={words.frequencyHeading}
          isLegendUnseen={true}
          choices={FREQUENCIES.map((value) => ({ value, ...words.frequencies[value] }))}
          chosen={settings.frequency}
          choose={(frequency) => change("frequency", () => frequency)}
        />
      </SettingsSection>
    </>
  );

  function hintOf(group: MarkGroup): string {
    const hint = words.groups[group];
    if (!listings) return hint;
    const members = listings.filter(({ type }) => markGroupOf(type) === group);
    const quiet = members.filter(({ mark }) => mark === "quiet");
    return hint + words.groupCount(members.length, quiet.length);
  }
}

/** In the order of all groups, so that the same choice is always the same value. */
function withGroup(before: readonly MarkGroup[], group: MarkGroup, isIn: boolean): readonly MarkGroup[] {
  return MARK_GROUPS.filter((each) => (each === group ? isIn : before.includes(each)));
}
