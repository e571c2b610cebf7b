/** The class of the element around a card, inside our closed root, where no page sees it. */
export const FRAME_CLASS = "sinogloss-frame";
