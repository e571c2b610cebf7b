/** How our surfaces look: as the system does, or always light or dark. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** How everything of ours that is drawn shall look and speak, as the reader's settings have it now. */
export interface Look {
  /** BCP 47 tag of the interface language, to be handed to chooseLanguage. */
  readonly tag: string;
  readonly theme: Theme;
}
