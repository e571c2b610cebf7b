import type { RelationVoice } from "../../core/model/entity-card.ts";
import { Dot } from "../dot.tsx";
import type { Strings } from "../strings/strings.ts";

interface RelationVoicesProps {
  readonly voices: readonly RelationVoice[];
  readonly strings: Strings;
}

/** Whose view or estimate a relation is, behind its label; nothing for a plain one. */
export function RelationVoices({ voices, strings }: RelationVoicesProps) {
  return voices.map((voice) => (
    <span key={JSON.stringify(voice)} class="voice">
      <Dot />
      {strings.voice(voice, (name) => (
        <span key={name} lang="en">
          {name}
        </span>
      ))}
    </span>
  ));
}

/** The same as text. */
export function tellVoices(label: string, voices: readonly RelationVoice[], strings: Strings): string {
  return strings.list([label, ...voices.map((voice) => strings.voice(voice, (name) => name).join(""))]);
}
