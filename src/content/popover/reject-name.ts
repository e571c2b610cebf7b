import type { MarkStrings, RejectedPlace } from "../../ui/strings/mark-strings.ts";
import { type Mark, markText } from "../painting/mark.ts";
import type { CardListener } from "./card-popover.ts";
import { tellable } from "./tell-why.ts";

/** A press on a place where a name shall not be marked. */
export interface RejectPress {
  readonly mark: Mark;
  readonly place: RejectedPlace;
  /** By key: the way back then takes the focus, as the button that had it goes. */
  readonly byKey: boolean;
}

/** What a rejection is done with. */
export interface RejectNameParts {
  readonly listener: Pick<CardListener, "setRejected" | "say">;
  /** Asked for at each text, as the reader may change the language. */
  readonly strings: () => MarkStrings;
  /** Closes the card, whose mention is marked no more. */
  readonly close: () => void;
}

/** Has a name marked no more, and says so with the way back at hand; false where it could not be stored. */
export async function rejectName(
  { mark, place, byKey }: RejectPress,
  parts: RejectNameParts,
): Promise<boolean> {
  const { listener, strings, close } = parts;
  const request = { text: markText(mark), entity: mark.entity, where: place };
  const reply = await listener.setRejected({ ...request, isRejected: true });
  if (!reply.ok) return false;
  close();
  const name = tellable(request.text);
  const { passing, full } = reply.value;
  const said = passing ? strings().rejectedForNow(name) : strings().rejected(name, place);
  const takeBack = async () => {
    const { ok } = await listener.setRejected({ ...request, isRejected: false });
    return ok ? strings().markedAgain(name) : strings().rejectFailed;
  };
  listener.say(said + (full ? strings().dropped(full) : ""), takeBack, byKey);
  return true;
}
