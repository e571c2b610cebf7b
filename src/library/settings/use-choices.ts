import { useEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../../settings/settings.ts";
import type { SettingName } from "../../ui/strings/settings-strings.ts";
import type { SettingsActs } from "./settings-acts.ts";

/** Changes one setting; resolves with whether it is kept. */
export type Choose = <Name extends SettingName>(
  name: Name,
  change: (before: Settings[Name]) => Settings[Name],
) => Promise<boolean>;

/**
 * The settings as the reader has chosen them, and the way to choose. A choice is drawn at once, not only when the store
 * tells of it: until then another key or press would start from the choice before.
 */
export function useChoices(stored: Settings, write: SettingsActs["change"]): readonly [Settings, Choose] {
  const [chosen, setChosen] = useState<Partial<Settings>>({});
  /** How many writes of each setting are under way. */
  const writing = useRef(new Map<SettingName, number>());

  const keepOnly = (isKept: (name: string) => boolean) =>
    setChosen((before) => Object.fromEntries(Object.entries(before).filter(([name]) => isKept(name))));
  const isWriting = (name: string) => (writing.current.get(name as SettingName) ?? 0) > 0;
  // What the store tells holds again, but for what it can't know yet.
  useEffect(() => keepOnly(isWriting), [stored]);

  const choose: Choose = async (name, change) => {
    const count = (by: 1 | -1) => writing.current.set(name, (writing.current.get(name) ?? 0) + by);
    count(1);
    setChosen((before) => ({ ...before, [name]: change({ ...stored, ...before }[name]) }));
    const isKept = await write((before) => ({ ...before, [name]: change(before[name]) }));
    count(-1);
    if (!isKept) keepOnly((each) => each !== name || isWriting(each));
    return isKept;
  };
  return [{ ...stored, ...chosen }, choose];
}
