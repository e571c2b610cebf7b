import { useRef, useState } from "preact/hooks";

interface FilterFieldProps<Value extends string> {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly noneWith: (written: string) => string;
  readonly add: (value: Value) => void;
}

/** More would make the browser's own list slow; typing brings up the rest. */
const MOST_OFFERED = 300;

/** A field with the browser's own list of what can be filtered by; choosing or Enter adds one. */
export function FilterField<Value extends string>(props: FilterFieldProps<Value>) {
  const { id, label, hint, options, noneWith, add } = props;
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const find = (written: string) => {
    const wanted = written.trim().toLowerCase();
    return wanted === "" ? undefined : options.find((option) => option.label.toLowerCase() === wanted);
  };
  const take = (written: string, isFinal: boolean) => {
    const option = find(written);
    if (option) {
      add(option.value);
      if (field.current) field.current.value = "";
    }
    setSaid(!option && isFinal && written.trim() !== "" ? noneWith(written.trim()) : "");
  };
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
          // Browsers fire this when an option of their list is chosen; a text typed to the same is left to Enter.
          const isChosen = !(event instanceof InputEvent) || event.inputType === "insertReplacementText";
          if (isChosen) take(event.currentTarget.value, false);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) take(event.currentTarget.value, true);
        }}
        onChange={(event) => take(event.currentTarget.value, true)}
      />
      <datalist id={`${id}-options`}>
        {options.slice(0, MOST_OFFERED).map((option) => (
          <option key={option.value} value={option.label} />
        ))}
      </datalist>
      <p class="field-said" role="status">
        {said}
      </p>
    </div>
  );
}
