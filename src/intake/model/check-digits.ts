const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

const weighed = (digits: string, weights: readonly number[]) => weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
const checkOf = (digits: string, weights: readonly number[]) => (11 - (weighed(digits, weights) % 11)) % 11;

/** Whether eleven digits are a Norwegian national identity number, also one lent to a visitor, a hospital's, or made up for tests. */
export function isIdentityNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 20;
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  return checkOf(digits, FIRST) === Number(digits[9]) && checkOf(digits, SECOND) === Number(digits[10]);
}

/** Whether eleven digits are a Norwegian bank account. */
export function isBankAccount(digits: string): boolean {
  return /^\d{11}$/.test(digits) && checkOf(digits, SECOND) === Number(digits[10]);
}
