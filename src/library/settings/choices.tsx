import type { ComponentChildren } from "preact";

/** One of several choices. */
export interface Choice<Value> {
  readonly value: Value;
  readonly name: ComponentChildren;
  readonly hint?: string;
}

interface ChoicesProps<Value> {
  /** Unique on the page. */
  readonly id: string;
  readonly legend: string;
  /** Whether the section's heading says the legend already. */
  readonly isLegendUnseen?: boolean;
  readonly choices: readonly Choice<Value>[];
  /** Null where what is set is none of the choices. */
  readonly chosen: Value | null;
  readonly choose: (value: Value) => void;
}

/** Radio buttons: Tab comes to the chosen one, arrow keys choose. */
export function Choices<Value extends string | number | boolean>(props: ChoicesProps<Value>) {
  const { id, legend, isLegendUnseen = false, choices, chosen, choose } = props;
  return (
    <fieldset class="choices">
      <legend class={isLegendUnseen ? "unseen" : "choices-legend"}>{legend}</legend>
      {choices.map(({ value, name, hint }) => (
        <label key={String(value)} class="choice">
          <input
            type="radio"
            name={id}
            value={String(value)}
            checked={value === chosen}
            aria-describedby={hint === undefined ? undefined : `${id}-${value}`}
            onChange={() => choose(value)}
          />
          <span>
            {name}
            {hint !== undefined && <small id={`${id}-${value}`}>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
