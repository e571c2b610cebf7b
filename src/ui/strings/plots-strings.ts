/** Every text of timeline, figures and relations in one language. */
export interface PlotStrings {
  readonly loading: string;
}
