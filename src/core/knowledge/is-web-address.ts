/** Packs can come from anywhere, so pages of ours link to the web and to nothing else (`javascript:`, `file:`). */
export function isWebAddress(link: string | null): link is string {
  return link !== null && /^https?:\/\//i.test(link);
}
