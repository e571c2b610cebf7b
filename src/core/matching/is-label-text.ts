/** Beyond this many characters a line that begins like a label goes on to say something. */
const LABEL_LENGTH = 80;
/** A notice about cookies may run on. */
const NOTICE_LENGTH = 600;

const SENTENCE_END = /[.。！？!?]["”’」)]*$/;
/** `Share this on …`, `Like us on …`, `分享到…`. */
const CALL =
  /^(?:(?:share|follow|like|find|join|send|e-?mail|tweet|save|connect|continue|subscribe|log ?in|sign (?:in|up)) (?:(?:this|it|us|me|article|story|page|post|our|your) )*(?:on|to|with|via)\b|(?:分享|转发|轉發)(?:到|至)|(?:关注|關注)我|扫码|掃碼|扫一扫|掃一掃)/i;
/** A line of capitalised words after `By`, and what stands above or below an article in a line of its own. */
const BYLINE =
  /^(?:(?:By|BY) (?:\p{Lu}[\p{L}.'’-]*[\s\d,|/·•–—:]*|(?:and|for|of|the) )+$|(?:作者|文|记者|記者|编辑|編輯|来源|來源)\s?[:：/]|Tags?:|©|\([cC]\) ?\d|Copyright\b|版[权權])/u;
const COOKIE_NOTICE = /\b(?:uses?|using|accept|store) (?:\w+ )?cookies\b|使用.{0,8}cookie/i;

/** Whether a text by itself is a label rather than prose: a call to share, a byline, a notice about cookies. */
export function isLabelText(text: string): boolean {
  if (text.length > NOTICE_LENGTH) return false;
  if (COOKIE_NOTICE.test(text)) return true;
  const line = text.replace(/^[\s\p{P}\p{S}]*?(?=[©(\p{L}])/u, "").trim();
  return line.length <= LABEL_LENGTH && (BYLINE.test(line) || (CALL.test(line) && !SENTENCE_END.test(line)));
}
