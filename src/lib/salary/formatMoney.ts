const symbols: Readonly<Record<string, string>> = { IDR: "Rp", USD: "US$", SGD: "S$", EUR: "€", JPY: "¥" };

/** Words for large amounts of rupiah, the largest first. */
const units = [
  { size: 1_000_000_000, word: "miliar" },
  { size: 1_000_000, word: "juta" },
] as const;

/** An amount as Indonesians say it: `Rp7,9 juta`. `unit` is `null` where the digits stand in full. */
type Money = { symbol: string; digits: string; unit: string | null };

/**
 * Splits an amount into what is printed. It is never rounded: what two decimals of a million cannot hold is written out
 * in full. Integers throughout, so that no digit comes from floating point.
 *
 * @param amount whole units of the currency
 * @param currency ISO 4217
 */
function toMoney(amount: number, currency: string): Money {
  const symbol = symbols[currency] ?? `${currency} `;
  const unit = currency === "IDR" ? units.find(({ size }) => amount >= size) : undefined;
  if (unit && amount % (unit.size / 100) === 0) {
    const hundredths = amount / (unit.size / 100);
    const decimals = String(hundredths % 100)
      .padStart(2, "0")
      .replace(/0+$/, "");
    const whole = groupDigits(Math.floor(hundredths / 100));
    return { symbol, digits: decimals === "" ? whole : `${whole},${decimals}`, unit: unit.word };
  }
  return { symbol, digits: groupDigits(amount), unit: null };
}

/** `12743440` becomes `12.743.440`. */
const groupDigits = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ".");

const join = ({ symbol, digits, unit }: Money): string =>
  unit === null ? `${symbol}${digits}` : `${symbol}${digits}\u00a0${unit}`;

/** An amount for reading: `Rp7,9 juta`, `Rp12.743.440`. */
export function formatMoney(amount: number, currency: string): string {
  return join(toMoney(amount, currency));
}

/** An amount with every digit: `Rp7.900.000`. */
export function formatFullMoney(amount: number, currency: string): string {
  return `${symbols[currency] ?? `${currency} `}${groupDigits(amount)}`;
}

/** Two amounts of one source: `Rp7,1–10,1 juta`, or each in its own unit. */
export function formatMoneyRange(min: number, max: number, currency: string): string {
  const [low, high] = [toMoney(min, currency), toMoney(max, currency)];
  if (low.unit !== high.unit) return `${join(low)}–${join(high)}`;
  return join({ ...low, digits: `${low.digits}–${high.digits}` });
}
