import type { MarkGroup } from "../../../core/model/entity.ts";

/** Paths around 0, 0, about 12 pixels across: every group has a shape of its own, so that colour only repeats it. */
const SHAPES: Readonly<Record<MarkGroup, string>> = {
  authority: "M-5-5H5V5H-5Z",
  rule: "M0-6.5 6.5 5H-6.5Z",
  organisation: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z",
  person: "M0-7 7 0 0 7-7 0Z",
  event: "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",
  topic: "M-3.5-6H3.5L7 0 3.5 6H-3.5L-7 0Z",
};

interface GroupShapeProps {
  readonly group: MarkGroup;
  readonly x?: number;
  readonly y?: number;
}

/** The shape of a group, for a place inside a drawing. */
export function GroupShape({ group, x = 0, y = 0 }: GroupShapeProps) {
  return <path class={`group-shape group-${group}`} d={SHAPES[group]} transform={`translate(${x} ${y})`} />;
}

/** The same by itself, for a line of text. */
export function GroupMark({ group }: { readonly group: MarkGroup }) {
  return (
    <svg class="group-mark" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <GroupShape group={group} />
    </svg>
  );
}
