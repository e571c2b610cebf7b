const HAN = /[\u3400-\u9FFF]/;

/** Whether a text holds Chinese characters: those of the Basic Multilingual Plane, in which names are written. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}
