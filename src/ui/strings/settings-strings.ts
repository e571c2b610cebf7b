/** Every text of the library's settings page in one language. */
export interface SettingsStrings {
  readonly loading: string;
}
