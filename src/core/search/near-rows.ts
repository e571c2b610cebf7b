/**
 * How many typing errors lie between a query and the beginning of a text. An error is a letter missing, one too many,
 * one in another's place, or two neighbours changed round (Damerau's distance, no letter moved twice).
 */
export interface NearRows {
  /**
   * The least errors with which the query stands at an offset of a text; more than `most` for none. `shared`: how many
   * letters stand there as at the offset asked for before, which are not compared again.
   */
  read(text: string, offset: number, shared: number): number;
}

const END_OF_TEXT = 10;

/** Asks of many places in turn, best in their alphabetical order. */
export function createNearRows(query: string, most: number): NearRows {
  const width = query.length + 1;
  const deepest = query.length + most;
  /** Row `depth`, column `length`: errors between so many letters of the text and of the query. */
  const rows = new Uint8Array((deepest + 1) * width).map((_, at) => at % width);
  /** The least errors of the whole query in rows 0 to depth. */
  const least = new Uint8Array(deepest + 1).fill(query.length);
  /** Rows 0 to `done` are those of the text read last; `isHopeless` where no more letters can help. */
  let done = 0;
  let isHopeless = false;

  const addRow = (text: string, offset: number): boolean => {
    const depth = done + 1;
    const row = depth * width;
    const above = row - width;
    const letter = text.charCodeAt(offset + done);
    const before = text.charCodeAt(offset + done - 1);
    rows[row] = depth;
    let best = depth;
    for (let column = 1; column < width; column++) {
      const wanted = query.charCodeAt(column - 1);
      const at = row + column;
      let errors = Math.min(
        (rows[above + column - 1] ?? 0) + (letter === wanted ? 0 : 1),
        (rows[above + column] ?? 0) + 1,
        (rows[at - 1] ?? 0) + 1,
      );
      const isTurned =
        depth > 1 && column > 1 && letter === query.charCodeAt(column - 2) && before === wanted;
      if (isTurned) errors = Math.min(errors, (rows[above - width + column - 2] ?? 0) + 1);
      rows[at] = errors;
      if (errors < best) best = errors;
    }
    least[depth] = Math.min(least[done] ?? 0, rows[row + width - 1] ?? 0);
    done = depth;
    return best <= most;
  };

  return {
    read(text, offset, shared) {
      if (!(isHopeless && shared >= done)) {
        done = Math.min(done, shared);
        isHopeless = false;
        while (done < deepest && !isHopeless) {
          const letter = text.charCodeAt(offset + done);
          if (letter === END_OF_TEXT || Number.isNaN(letter)) break;
          isHopeless = !addRow(text, offset);
        }
      }
      return least[done] ?? query.length;
    },
  };
}
