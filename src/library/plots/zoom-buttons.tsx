interface ZoomButtonsProps {
  /** From small to large, with 1 for what fits. */
  readonly steps: readonly number[];
  readonly zoom: number;
  readonly words: Readonly<Record<"in" | "out" | "fit", string>>;
  readonly setZoom: (zoom: number) => void;
}

/** Larger, smaller, and as it fits. At an end a button stays, and says that it does nothing, so that no focus is lost. */
export function ZoomButtons({ steps, zoom, words, setZoom }: ZoomButtonsProps) {
  const at = steps.indexOf(zoom);
  const larger = steps[at + 1];
  const smaller = steps[at - 1];
  return (
    <div class="zoom-buttons">
      <button
        type="button"
        class="button zoom-button"
        aria-label={words.out}
        title={words.out}
        aria-disabled={smaller === undefined}
        onClick={() => smaller !== undefined && setZoom(smaller)}
      >
        −
      </button>
      <button
        type="button"
        class="button zoom-button"
        aria-label={words.in}
        title={words.in}
        aria-disabled={larger === undefined}
        onClick={() => larger !== undefined && setZoom(larger)}
      >
        +
      </button>
      <button type="button" class="button" aria-disabled={zoom === 1} onClick={() => setZoom(1)}>
        {words.fit}
      </button>
    </div>
  );
}
