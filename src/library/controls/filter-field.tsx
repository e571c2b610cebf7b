import { useRef, useState } from "preact/hooks";
import type { DisplayName } from "../../core/knowledge/display-names.ts";

interface FieldOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A second name it answers to, offered once something is written. */
  readonly other?: string | undefined;
}

/** What a field offers for what is written in it so far, best first. */
export interface FieldSuggestions<Value extends string> {
  /** What is surely meant; null where that is open. */
  readonly meant: Value | null;
  /** `label` is what answers to what was written, `name` what it is called. */
  readonly options: readonly (FieldOption<Value> & { readonly name: DisplayName })[];
}

interface FilterFieldProps<Value extends string> {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Every name something can be added by. */
  readonly options: readonly FieldOption<Value>[];
  /** A search for more than whole names, and what its guesses are headed. */
  readonly suggest?: {
    readonly by: (written: string) => FieldSuggestions<Value>;
    readonly heading: string;
  };
  readonly noneWith: (written: string) => string;
  readonly add: (value: Value) => void;
}

/** More at a time would make the browser's own list slow; which ones they are follows what is typed. */
const MOST_OFFERED = 300;
/** A handful: they are guesses. */
const MOST_GUESSES = 5;

/**
 * A field with the browser's own list of what can be filtered by; choosing or Enter adds one. Enter on what is no name
 * adds what is surely meant, else what comes nearest is offered below.
 */
export function FilterField<Value extends string>(props: FilterFieldProps<Value>) {
  const { id, label, hint, options, suggest, noneWith, add } = props;
  const [written, setWritten] = useState("");
  /** What was asked for and is no name; empty for nothing. */
  const [missed, setMissed] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const take = (value: Value) => {
    // Another page may be drawn at once, and take the focus: what is left written would then be added again.
    if (field.current) field.current.value = "";
    setWritten("");
    setMissed("");
    add(value);
  };
  const takeNamed = (text: string, by: "choice" | "enter" | "leaving") => {
    const asked = text.trim();
    if (asked === "") return setMissed("");
    const named = options.find((option) =>
      namesOf(option).some((name) => name.toLowerCase() === asked.toLowerCase()),
    )?.value;
    // Who only goes on to the next field has asked for nothing but what is written.
    const value = named ?? (by === "enter" ? suggest?.by(asked).meant : null);
    if (value) take(value);
    else setMissed(by === "choice" ? "" : asked);
  };
  const guesses = missed === "" ? [] : (suggest?.by(missed).options.slice(0, MOST_GUESSES) ?? []);
  return (
    <div class="filter-field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        list={`${id}-options`}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={hint}
        disabled={options.length === 0}
        onInput={(event) => {
          setWritten(event.currentTarget.value);
          // Browsers fire this when an option of their list is chosen; a text typed to the same is left to Enter.
          const isChosen = !(event instanceof InputEvent) || event.inputType === "insertReplacementText";
          if (isChosen) takeNamed(event.currentTarget.value, "choice");
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) takeNamed(event.currentTarget.value, "enter");
        }}
        onChange={(event) => takeNamed(event.currentTarget.value, "leaving")}
      />
      <datalist id={`${id}-options`}>
        {offer(written, props).map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <p class="field-said" role="status">
        {missed !== "" && noneWith(missed)}
      </p>
      {guesses.length > 0 && (
        <section class="field-guesses" aria-labelledby={`${id}-guesses`}>
          <p id={`${id}-guesses`} class="hint">
            {suggest?.heading}
          </p>
          <ul>
            {guesses.map(({ value, name }) => (
              <li key={value}>
                <button
                  type="button"
                  class="text-action"
                  lang={name.lang}
                  onClick={() => {
                    field.current?.focus({ preventScroll: true });
                    take(value);
                  }}
                >
                  {name.text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The names the browser's list is given: it narrows them itself, but only as far as it has them. */
function offer<Value extends string>(
  written: string,
  { options, suggest }: Pick<FilterFieldProps<Value>, "options" | "suggest">,
): readonly string[] {
  const asked = written.trim().toLowerCase();
  if (asked === "") return options.slice(0, MOST_OFFERED).map(({ label }) => label);
  const found = suggest?.by(written).options.map(({ label }) => label) ?? [];
  const holding = options.flatMap(namesOf).filter((name) => name.toLowerCase().includes(asked));
  return [...new Set([...found, ...holding])].slice(0, MOST_OFFERED);
}

function namesOf({ label, other }: FieldOption<string>): readonly string[] {
  return other === undefined ? [label] : [label, other];
}
