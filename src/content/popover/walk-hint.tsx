import type { Strings } from "../../ui/strings/strings.ts";
import type { WalkStep } from "./card-popover.ts";

interface WalkHintProps {
  readonly step: WalkStep;
  readonly strings: Pick<Strings, "walkHint">;
}

/** Where a walk through the page's mentions has come to, and the keys that go on with it. */
export function WalkHint({ step, strings }: WalkHintProps) {
  return <p>{strings.walkHint(step.position, step.total)}</p>;
}
