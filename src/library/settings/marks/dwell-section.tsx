import { useEffect, useRef, useState } from "preact/hooks";
import { DWELL_LIMITS } from "../../../settings/settings.ts";
import type { NamedDwell } from "../../../ui/strings/settings-strings.ts";
import { Choices } from "../choices.tsx";
import { SettingsSection } from "../settings-section.tsx";
import type { SettingsView } from "../settings-view.ts";

/** In milliseconds. Below 100 a pointer that only crosses a name opens its card; beyond a second it seems broken. */
const NAMED_DWELLS: Readonly<Record<NamedDwell, number>> = {
  atOnce: 0,
  quick: 120,
  usual: 250,
  calm: 500,
  slow: 1000,
};

/** How long the pointer rests on a name before its card opens. */
export function DwellSection({ view, settings, change }: SettingsView) {
  const { settingsWords: words } = view;
  const names = Object.keys(NAMED_DWELLS) as NamedDwell[];
  return (
    <SettingsSection id="settings-dwell" heading={words.dwellHeading}>
      <p class="hint">{words.dwellHint}</p>
      <Choices
        id="dwell"
        legend={words.dwellHeading}
        isLegendUnseen={true}
        choices={names.map((name) => ({
          value: NAMED_DWELLS[name],
          name: words.namedDwell(words.dwells[name], words.milliseconds(NAMED_DWELLS[name])),
        }))}
        chosen={settings.dwell}
        choose={(dwell) => change("dwell", () => dwell)}
      />
      <ExactDwell view={view} settings={settings} change={change} />
    </SettingsSection>
  );
}

function ExactDwell({ view, settings, change }: SettingsView) {
  const { settingsWords: words } = view;
  const { dwell } = settings;
  const { least, most } = DWELL_LIMITS;
  const field = useRef<HTMLInputElement>(null);
  /** What is being written; null where the field shows what is set. */
  const [written, setWritten] = useState<string | null>(null);
  const isInvalid = written !== null && readDwell(written) === null;
  useEffect(() => {
    // Set here or in another tab: what the reader is writing at this moment stays.
    if (document.activeElement !== field.current || Number(written) === dwell) setWritten(null);
  }, [dwell]);
  const keep = (text: string) => {
    const next = readDwell(text);
    if (next !== null && next !== dwell) change("dwell", () => next);
  };
  return (
    <>
      <label class="settings-field">
        {words.dwellExact}
        <input
          ref={field}
          type="number"
          min={least}
          max={most}
          step={10}
          value={written ?? String(dwell)}
          aria-invalid={isInvalid}
          aria-describedby="dwell-invalid"
          onInput={(event) => setWritten(event.currentTarget.value)}
          onChange={(event) => keep(event.currentTarget.value)}
        />
      </label>
      <p id="dwell-invalid" class="field-said" role="status">
        {isInvalid && words.dwellInvalid(least, most)}
      </p>
    </>
  );
}

/** Null for what is no time a card may take. */
function readDwell(written: string): number | null {
  const read = /^\d+$/.test(written.trim()) ? Number(written) : Number.NaN;
  return read >= DWELL_LIMITS.least && read <= DWELL_LIMITS.most ? read : null;
}
