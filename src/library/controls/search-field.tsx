interface SearchFieldProps {
  readonly id: string;
  /** Its name, for those who hear it. */
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  readonly search: (query: string) => void;
}

/** The field that searches a list as one types. */
export function SearchField({ id, label, hint, query, search }: SearchFieldProps) {
  return (
    <search>
      <label class="unseen" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="search-box"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={hint}
        value={query}
        onInput={(event) => search(event.currentTarget.value)}
      />
    </search>
  );
}
