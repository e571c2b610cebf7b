import type { ComponentChildren } from "preact";

interface RecordSectionProps {
  /** Names the section's elements; unique on the page. */
  readonly name: string;
  readonly heading: string;
  /** What stands beside the heading. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The id of a section's heading, which the list of contents leads to. */
export function headingIdOf(name: string): string {
  return `record-${name}`;
}

/** A part of a record under its heading. */
export function RecordSection({ name, heading, aside, children }: RecordSectionProps) {
  const id = headingIdOf(name);
  return (
    <section class="record-section" aria-labelledby={id}>
      <div class="record-head">
        <h3 id={id} tabIndex={-1}>
          {heading}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
