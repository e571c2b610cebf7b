import { MARK_GROUPS, type MarkGroup } from "../../../core/model/entity.ts";
import { MARK_COLOURS, markThickness } from "../../../settings/mark-colours.ts";
import { PALETTES, type Palette, UNDERLINES, type Underline } from "../../../settings/settings.ts";
import { Choices } from "../choices.tsx";
import { SettingsSection } from "../settings-section.tsx";
import type { SettingsView } from "../settings-view.ts";

/** Lines and their colours, each shown as it is. */
export function LineSection({ view, settings, change }: SettingsView) {
  const { settingsWords: words } = view;
  const { underline, palette } = settings;
  return (
    <SettingsSection id="settings-line" heading={words.lineHeading}>
      <figure class="line-sample">
        <figcaption class="field-label">{words.sampleLabel}</figcaption>
        <ul>
          {MARK_GROUPS.map((group) => (
            <li key={group}>
              <Sample text={words.samples[group]} underline={underline} palette={palette} group={group} />
            </li>
          ))}
        </ul>
      </figure>
      <div class="choices-beside">
        <Choices
          id="underline"
          legend={words.underlineHeading}
          choices={UNDERLINES.map((value) => ({
            value,
            name: (
              <Sample text={words.underlines[value]} underline={value} palette={palette} group="authority" />
            ),
          }))}
          chosen={underline}
          choose={(value) => change("underline", () => value)}
        />
        <Choices
          id="palette"
          legend={words.paletteHeading}
          choices={PALETTES.map((value) => ({
            value,
            name: (
              <Sample
                text={words.palettes[value].name}
                underline={underline}
                palette={value}
                group="authority"
              />
            ),
            hint: words.palettes[value].hint,
          }))}
          chosen={palette}
          choose={(value) => change("palette", () => value)}
        />
      </div>
    </SettingsSection>
  );
}

interface SampleProps {
  readonly text: string;
  readonly underline: Underline;
  readonly palette: Palette;
  readonly group: MarkGroup;
}

/** A text with the line below it that pages have. */
function Sample({ text, underline, palette, group }: SampleProps) {
  return (
    <span
      class="mark-sample"
      data-underline={underline}
      style={{
        textDecorationColor: MARK_COLOURS[palette][group],
        textDecorationThickness: `${markThickness(underline, palette)}px`,
      }}
    >
      {text}
    </span>
  );
}
