const SPACE = "\u00a0";

/**
 * A proportion in percent with one decimal and a no-break space: 0.0409 → "4.1 %".
 * What is not zero is never written as zero: "< 0.1 %"; likewise "> 99.9 %".
 */
export function formatPercent(proportion: number, decimals = 1): string {
  const step = 10 ** -decimals;
  const percent = proportion * 100;
  const rounded = percent.toFixed(decimals);
  if (percent > 0 && Number(rounded) === 0) return `< ${step.toFixed(decimals)}${SPACE}%`;
  if (percent < 100 && Number(rounded) === 100)
    return `> ${(100 - step).toFixed(decimals)}${SPACE}%`;
  return `${rounded}${SPACE}%`;
}
