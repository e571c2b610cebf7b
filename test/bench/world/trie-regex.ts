/** Branches by their first character; the key "" says that a name ends here. */
interface Trie extends Map<string, Trie> {}

/**
 * One regular expression for whole names, common beginnings shared: whole words where a name begins or ends in one,
 * anywhere else for Chinese. The longest name is met first.
 */
export function makeTrieRegex(names: readonly string[]): RegExp {
  const [latin, other] = [
    names.filter((name) => /^\w/.test(name)),
    names.filter((name) => !/^\w/.test(name)),
  ];
  const parts = [latin.length > 0 ? `\\b${sourceOf(latin)}` : "", other.length > 0 ? sourceOf(other) : ""];
  return new RegExp(parts.filter((part) => part !== "").join("|"), "g");
}

/** The same names one after another, the longest first: what a page's own script would write. */
export function makeUnionRegex(names: readonly string[]): RegExp {
  const sorted = [...names].sort((one, other) => other.length - one.length);
  return new RegExp(
    sorted.map((name) => `${edge(name, 0)}${escapeName(name)}${edge(name, -1)}`).join("|"),
    "g",
  );
}

function sourceOf(names: readonly string[]): string {
  const root: Trie = new Map();
  for (const name of names) {
    let at = root;
    for (const character of name) at = branchOf(at, character);
    branchOf(at, "");
  }
  return write(root, "");
}

function branchOf(trie: Trie, key: string): Trie {
  const known = trie.get(key);
  if (known) return known;
  const made: Trie = new Map();
  trie.set(key, made);
  return made;
}

function write(trie: Trie, before: string): string {
  const branches = [...trie]
    .filter(([key]) => key !== "")
    .map(([key, below]) => escapeName(key) + write(below, key));
  const ends = trie.has("") ? [/\w/.test(before) ? "\\b" : ""] : [];
  const all = [...branches, ...ends];
  return all.length === 1 ? (all[0] ?? "") : `(?:${all.join("|")})`;
}

function edge(name: string, at: number): string {
  return /\w/.test(name.at(at) ?? "") ? "\\b" : "";
}

function escapeName(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
