import type { ComponentChildren } from "preact";

interface SettingsSectionProps {
  /** Unique on the page: the heading's id, and what links lead to. */
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A heading with what can be chosen under it; beside it where there is room. */
export function SettingsSection({ id, heading, children }: SettingsSectionProps) {
  return (
    <section class="settings-section" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <div class="settings-choices">{children}</div>
    </section>
  );
}
