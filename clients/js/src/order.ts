/** Orders that are the same everywhere, whatever the language of the reader. */

/** Compares two texts by their code points, as their bytes in UTF-8 compare. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const [a, b] = [rank(left.charCodeAt(at)), rank(right.charCodeAt(at))];
    if (a !== b) {
      return a - b;
    }
  }
  return left.length - right.length;
}

/** Surrogates stand for what comes after all other characters. */
function rank(unit: number): number {
  if (unit < 0xd800) {
    return unit;
  }
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/**
 * Compares two names as a person counts: "Group 2" before "Group 10". Where numbers are alike, fewer leading zeros come
 * first.
 */
export function compareNames(left: string, right: string): number {
  let [i, j, isAfterNumber, tie] = [0, 0, false, 0];
  for (;;) {
    const a = left.codePointAt(i);
    const b = right.codePointAt(j);
    if (a === undefined) {
      return b === undefined ? tie : -1;
    }
    if (b === undefined) {
      return 1;
    }
    if (isDigit(a) && isDigit(b)) {
      const [x, y] = [numberAt(left, i), numberAt(right, j)];
      const order = x.digits.length - y.digits.length || compareCodePoints(x.digits, y.digits);
      if (order !== 0) {
        return order;
      }
      tie ||= Math.sign(x.zeros - y.zeros);
      isAfterNumber = true;
      i += x.zeros + x.digits.length;
      j += y.zeros + y.digits.length;
      continue;
    }
    if (a !== b) {
      // So that "第1章" comes before "第1-2章".
      const isReversed = isAfterNumber && a > 255 !== b > 255;
      return isReversed ? b - a : a - b;
    }
    isAfterNumber = false;
    const units = a > 0xffff ? 2 : 1;
    i += units;
    j += units;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function numberAt(text: string, start: number): { zeros: number; digits: string } {
  let end = start;
  while (text[end] === "0") {
    end += 1;
  }
  const zeros = end - start;
  const first = end;
  while (isDigit(text.charCodeAt(end))) {
    end += 1;
  }
  return { zeros, digits: text.slice(first, end) };
}
