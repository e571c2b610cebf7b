/**
 * Which letters of a text a query with typing errors has right: the query is laid along the beginning of the text with
 * the fewest errors (see near-rows.ts), and where several ways are as good, as far along as it goes.
 *
 * @returns for each letter of the text up to there, whether it was typed
 */
export function alignTyping(query: string, text: string): readonly boolean[] {
  const errors = countErrors(query, text);
  let depth = errors.reduce((best, row, at) => (lastOf(row) <= lastOf(errors[best] ?? []) ? at : best), 0);
  let length = query.length;
  const typed = new Array<boolean>(depth).fill(false);
  const errorsAt = (row: number, column: number) => errors[row]?.[column] ?? Number.POSITIVE_INFINITY;
  while (depth > 0 && length > 0) {
    const here = errorsAt(depth, length);
    if (isSame(text, depth, query, length) && here === errorsAt(depth - 1, length - 1)) {
      typed[depth - 1] = true;
      depth -= 1;
      length -= 1;
    } else if (isTurned(text, depth, query, length) && here === errorsAt(depth - 2, length - 2) + 1) {
      typed[depth - 1] = true;
      typed[depth - 2] = true;
      depth -= 2;
      length -= 2;
    } else if (here === errorsAt(depth - 1, length - 1) + 1) {
      depth -= 1;
      length -= 1;
    } else if (here === errorsAt(depth - 1, length) + 1) depth -= 1;
    else length -= 1;
  }
  return typed;
}

/** Row by letters of the text, column by letters of the query: the errors between the two. */
function countErrors(query: string, text: string): readonly (readonly number[])[] {
  // Twice the query's length is more than any alignment worth its name.
  const deepest = Math.min(text.length, 2 * query.length);
  const rows: number[][] = [];
  for (let depth = 0; depth <= deepest; depth++) {
    const row: number[] = [depth];
    for (let length = 1; length <= query.length; length++) {
      if (depth === 0) {
        row.push(length);
        continue;
      }
      const above = rows[depth - 1] ?? [];
      let errors = Math.min(
        (above[length - 1] ?? 0) + (isSame(text, depth, query, length) ? 0 : 1),
        (above[length] ?? 0) + 1,
        (row[length - 1] ?? 0) + 1,
      );
      if (isTurned(text, depth, query, length)) {
        errors = Math.min(errors, (rows[depth - 2]?.[length - 2] ?? 0) + 1);
      }
      row.push(errors);
    }
    rows.push(row);
  }
  return rows;
}

/** Whether the letters before two places are the same. */
function isSame(text: string, depth: number, query: string, length: number): boolean {
  return text.charCodeAt(depth - 1) === query.charCodeAt(length - 1);
}

/** Whether the two letters before two places are each other's, changed round. */
function isTurned(text: string, depth: number, query: string, length: number): boolean {
  if (depth < 2 || length < 2) return false;
  return isSame(text, depth, query, length - 1) && isSame(text, depth - 1, query, length);
}

function lastOf(row: readonly number[]): number {
  return row.at(-1) ?? Number.POSITIVE_INFINITY;
}
