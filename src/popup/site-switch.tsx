/** Whether terms are marked on the site the reader is on, and the way to change it. */
export interface Site {
  readonly host: string;
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
}

/** The switch for one site. */
export function SiteSwitch({ site, label }: { readonly site: Site; readonly label: string }) {
  return (
    <label class="site-switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={site.on}
        checked={site.on}
        onChange={(event) => site.setOn(event.currentTarget.checked)}
      />
    </label>
  );
}
