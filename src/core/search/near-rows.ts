import { textCodes } from "./text-codes.ts";

/**
 * How many typing errors lie between a query and the beginning of a text. An error is a letter missing, one too many,
 * one in another's place, or two neighbours changed round (Damerau's distance, no letter moved twice).
 */
export interface NearRows {
  /**
   * The least errors with which the query stands at an offset; more than `most` for none. `shared`: how many letters
   * stand there as at the offset asked for before, which are not compared again.
   */
  read(offset: number, shared: number): number;
  /** After how many letters it was plain, at the offset read last, that no more would help; 0 where it was not. */
  hopelessDepth(): number;
}

const END_OF_TEXT = 10;

/** Asks of many places of a text in turn, best in their alphabetical order. */
export function createNearRows(codes: Uint16Array, query: string, most: number): NearRows {
  const width = query.length + 1;
  const deepest = query.length + most;
  const wanted = textCodes(query);
  const tooMany = most + 1;
  /** Row `depth`, column `length`: errors between so many letters of the text and of the query. */
  const rows = new Uint8Array((deepest + 1) * width).fill(tooMany);
  for (let column = 0; column <= Math.min(most, query.length); column++) rows[column] = column;
  /** The least errors of the whole query in rows 0 to depth. */
  const least = new Uint8Array(deepest + 1).fill(query.length <= most ? query.length : tooMany);
  /** Rows 0 to `done` are those of the text read last. */
  let done = 0;
  let isHopeless = false;

  /** Only the columns no further from the row's own than there may be errors can hold few enough. */
  const addRow = (offset: number): boolean => {
    const depth = done + 1;
    const row = depth * width;
    const above = row - width;
    const letter = codes[offset + done] ?? 0;
    const before = depth > 1 ? (codes[offset + done - 1] ?? 0) : 0;
    const first = Math.max(1, depth - most);
    const last = Math.min(query.length, depth + most);
    rows[row + first - 1] = first === 1 ? Math.min(depth, tooMany) : tooMany;
    let best = rows[row + first - 1] ?? tooMany;
    for (let column = first; column <= last; column++) {
      const at = row + column;
      const isSame = letter === wanted[column - 1];
      let errors = (rows[above + column - 1] ?? 0) + (isSame ? 0 : 1);
      errors = Math.min(errors, (rows[above + column] ?? 0) + 1, (rows[at - 1] ?? 0) + 1);
      if (column > 1 && depth > 1 && letter === wanted[column - 2] && before === wanted[column - 1]) {
        errors = Math.min(errors, (rows[above - width + column - 2] ?? 0) + 1);
      }
      rows[at] = Math.min(errors, tooMany);
      if (errors < best) best = errors;
    }
    if (last < query.length) rows[row + last + 1] = tooMany;
    least[depth] = Math.min(least[done] ?? tooMany, rows[row + width - 1] ?? tooMany);
    done = depth;
    return best <= most;
  };

  return {
    read(offset, shared) {
      if (!(isHopeless && shared >= done)) {
        done = Math.min(done, shared);
        isHopeless = false;
        while (done < deepest && !isHopeless) {
          const letter = codes[offset + done];
          if (letter === undefined || letter === END_OF_TEXT) break;
          isHopeless = !addRow(offset);
        }
      }
      return least[done] ?? tooMany;
    },
    hopelessDepth: () => (isHopeless ? done : 0),
  };
}
