//! Arithmetic in finite fields, from which designs are built.

/// The field with so many elements, which are numbered from 0, the zero.
pub(super) struct Field {
    order: usize,
    characteristic: usize,
    products: Vec<usize>,
}

impl Field {
    /// Builds the field of this order, if there is one: if the order is the power of a prime.
    pub(super) fn new(order: usize) -> Option<Self> {
        let (characteristic, degree) = prime_power(order)?;
        // An element is a polynomial whose coefficients are the digits of its number. Products
        // are taken modulo a polynomial that has no factors, of which there is one of any degree.
        (0..order).find_map(|tail| Self::modulo(order, characteristic, degree, tail))
    }

    fn modulo(order: usize, characteristic: usize, degree: u32, tail: usize) -> Option<Self> {
        let mut field = Self {
            order,
            characteristic,
            products: vec![0; order * order],
        };
        let top = order / characteristic;
        for left in 1..order {
            for right in 1..order {
                // Horner's rule: the digits of `right` from the highest to the lowest.
                let mut product = 0;
                let mut place = order;
                for _ in 0..degree {
                    place /= characteristic;
                    let carry = product / top;
                    product = product % top * characteristic;
                    product = field.sub(product, field.scale(carry, tail));
                    product = field.add(product, field.scale(right / place % characteristic, left));
                }
                if product == 0 {
                    return None;
                }
                field.products[left * order + right] = product;
            }
        }
        Some(field)
    }

    pub(super) fn add(&self, left: usize, right: usize) -> usize {
        self.by_digit(left, right, |left, right| left + right)
    }

    pub(super) fn mul(&self, left: usize, right: usize) -> usize {
        self.products[left * self.order + right]
    }

    fn sub(&self, left: usize, right: usize) -> usize {
        self.by_digit(left, right, |left, right| {
            left + self.characteristic - right
        })
    }

    fn scale(&self, factor: usize, element: usize) -> usize {
        self.by_digit(element, 0, |digit, _| digit * factor)
    }

    fn by_digit(&self, left: usize, right: usize, digit: impl Fn(usize, usize) -> usize) -> usize {
        let (mut sum, mut place) = (0, 1);
        while place < self.order {
            let (left, right) = (left / place, right / place);
            let p = self.characteristic;
            sum += digit(left % p, right % p) % p * place;
            place *= p;
        }
        sum
    }
}

fn prime_power(number: usize) -> Option<(usize, u32)> {
    let prime = (2..=number).find(|divisor| number.is_multiple_of(*divisor))?;
    let (mut rest, mut exponent) = (number, 0);
    while rest.is_multiple_of(prime) {
        rest /= prime;
        exponent += 1;
    }
    (rest == 1).then_some((prime, exponent))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_prime_power_has_a_field_and_nothing_else_has() {
        for order in 0..50 {
            let powers = [
                2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 17, 19, 23, 25, 27, 29, 31, 32, 37, 41, 43, 47, 49,
            ];
            let Some(field) = Field::new(order) else {
                assert!(!powers.contains(&order), "{order}");
                continue;
            };
            assert!(powers.contains(&order), "{order}");
            for left in 1..order {
                // Each row of a multiplication table without zero is a permutation, and the two
                // operations distribute.
                let row: BTreeSet<_> = (1..order).map(|right| field.mul(left, right)).collect();
                assert_eq!(row.len(), order - 1);
                for right in 0..order {
                    let sum = field.add(right, left);
                    let parts = field.add(field.mul(left, right), field.mul(left, left));
                    assert_eq!(field.mul(left, sum), parts, "{order}: {left} {right}");
                }
            }
        }
    }
}
