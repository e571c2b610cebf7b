/** A number as simplified Chinese writes it. */
export function number(count: number): string {
  return count.toLocaleString("zh-Hans");
}
