import { useRef, useState } from "preact/hooks";
import type { LibraryView } from "../library-view.ts";

interface FilterChoicesProps<Value extends string> {
  readonly view: LibraryView;
  readonly legend: string;
  readonly chosen: readonly Value[];
  /** What each choice would list. */
  readonly counts: ReadonlyMap<Value, number>;
  readonly order: "given" | "count" | "newest";
  readonly label: (value: Value) => string;
  readonly change: (chosen: readonly Value[]) => void;
}

/** As many as stand on a screen beside others; the rest opens from a button. */
const CLOSED_COUNT = 12;

/** Ways to narrow a list, several at once, each with what it would list. */
export function FilterChoices<Value extends string>(props: FilterChoicesProps<Value>) {
  const { view, legend, chosen, counts, label, change } = props;
  const { knowledgeWords: words, lang } = view;
  const [isWhole, setWhole] = useState(false);
  const kept = useRef(new Set<Value>());
  // What was ticked stays when it is unticked, though it stands past the closed ones: the focus is on it.
  for (const value of chosen) kept.current.add(value);
  const values = orderValues({ ...props, chosen: [...kept.current] });
  if (values.length === 0) return null;
  const shown = values.filter((value, at) => isWhole || at < CLOSED_COUNT || kept.current.has(value));
  return (
    <fieldset class="filter-set">
      <legend class="field-label">{legend}</legend>
      {shown.map((value) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              change(checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <span class="choice-label">{label(value)}</span>
          <span class="choice-count">{(counts.get(value) ?? 0).toLocaleString(lang)}</span>
        </label>
      ))}
      {values.length > CLOSED_COUNT && (
        <button type="button" class="text-action" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewerChoices : words.showChoices(values.length)}
        </button>
      )}
    </fieldset>
  );
}

/** What is chosen stays to be unchosen, though it would list nothing. */
function orderValues<Value extends string>({
  chosen,
  counts,
  order,
}: FilterChoicesProps<Value>): readonly Value[] {
  const values = [...new Set([...counts.keys(), ...chosen])];
  if (order === "newest") return values.sort().reverse();
  return order === "count" ? values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)) : values;
}
