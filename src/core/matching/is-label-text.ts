/** Beyond this many characters a line that begins like a label goes on to say something; a notice may run on. */
const LABEL_LENGTH = 80;
const NOTICE_LENGTH = 600;

/** `Share this on …`, `Sign in with …`, `分享到…`, where no sentence ends. */
const CALL =
  /^(?:(?:share|follow|like|find|join|tweet|save|connect|continue|subscribe|log ?in|sign (?:in|up)) (?:(?:this|it|us|me|article|story|page) )*(?:on|to|with|via)\b|分享到|(?:关注|關注)我|[扫掃]).*[^.。！？!?]$/i;
/**
 * Capitalised words after `By`, and what stands above or below an article in a line of its own. A sign between two words is
 * not optional: of a line in capitals each letter could begin a word, in as many ways as there are sums.
 */
const BYLINE =
  /^(?:B[Yy] (?:[A-ZÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.'’-]*(?:[\s\d,|/·–—:]+|$)|(?:and|for|of) )+$|(?:作者|记者|記者|编辑|編輯|来源|來源)\s?[:：]|Tags?:|©|Copyright\b|版[权權])/;
const COOKIE_NOTICE = /\b(?:uses?|using|accept|store) (?:\w+ )?cookies\b|使用.{0,8}cookie/i;

/** Whether a text by itself is a label rather than prose: a call to share, a byline, a notice about cookies. */
export function isLabelText(text: string): boolean {
  if (text.length > NOTICE_LENGTH) return false;
  const line = text.replace(/^[^©A-Za-z\u00C0-\u1FFF\u3041-\uD7FF\uF900-\uFDFF\uFF21-\uFFDC]+/, "").trim();
  return COOKIE_NOTICE.test(line) || (line.length <= LABEL_LENGTH && (BYLINE.test(line) || CALL.test(line)));
}
