/** Parts joined as a sentence lists them: `comma` between, `last` before the last. */
export function joinNames<Name>(
  names: readonly Name[],
  comma: string,
  last: string,
): readonly (string | Name)[] {
  return names.flatMap((name, index) => {
    if (index === 0) return [name];
    return [index === names.length - 1 ? last : comma, name];
  });
}
