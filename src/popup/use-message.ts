import { useState } from "preact/hooks";

/** What came of the reader's last act. */
export interface Message {
  readonly text: string;
  /** False for what can be seen anyhow, and is told to screen readers alone. */
  readonly isShown: boolean;
}

const NONE: Message = { text: "", isShown: false };

/** The last message, and the way to tell another once an act has come to its end. */
export function useMessage(): readonly [Message, (outcome: Promise<Message>) => void, () => void] {
  const [message, setMessage] = useState(NONE);
  const clear = () => setMessage(NONE);
  const tell = (outcome: Promise<Message>) => {
    // The same words again are no change, and a screen reader would not tell them twice.
    clear();
    void outcome.then(setMessage);
  };
  return [message, tell, clear];
}
