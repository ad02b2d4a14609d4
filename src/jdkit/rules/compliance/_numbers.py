"""Which strings of digits are a person's: identity numbers with their check digits, mobile numbers.

All functions take text in half-width characters.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

MAINLAND_ID = re.compile(r"(?<![0-9A-Za-z])(\d{6})([ -]?)(\d{8})\2(\d{3}[0-9Xx])(?![0-9A-Za-z])", re.ASCII)
TAIWAN_ID = re.compile(r"(?<![0-9A-Za-z])[A-Z][1289]\d{8}(?![0-9A-Za-z])", re.ASCII)
HONG_KONG_ID = re.compile(r"(?<![0-9A-Za-z])([A-Z]{1,2})(\d{6})\(([0-9A])\)", re.ASCII)
MAINLAND_MOBILE = re.compile(
    r"(?<![0-9A-Za-z])(?<!\d[-.])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![-.]?[0-9A-Za-z])", re.ASCII
)
TAIWAN_MOBILE = re.compile(
    r"(?<![0-9A-Za-z])(?<!\d[-.])(?:\+?886[ -]?9|09)\d{2}[ -]?\d{3}[ -]?\d{3}(?![-.]?[0-9A-Za-z])", re.ASCII
)

PROVINCES = frozenset(
    (*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55), *range(61, 66), 71, 81, 82, 83)
)
MAINLAND_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
TAIWAN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 1, 1)
TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
"""In the order of their codes, from 10."""


class Number(NamedTuple):
    """A number found at ``start:end``; ``kind`` names its sentence."""

    start: int
    end: int
    kind: str


def personal_numbers(text: str) -> Iterator[Number]:
    """Every identity and mobile number in the text."""
    for match in MAINLAND_ID.finditer(text):
        if is_mainland_id(match[1] + match[3] + match[4].upper()):
            yield Number(*match.span(), "identity-number")
    for match in TAIWAN_ID.finditer(text):
        if is_taiwan_id(match[0]):
            yield Number(*match.span(), "identity-number")
    for match in HONG_KONG_ID.finditer(text):
        if is_hong_kong_id(match[1], match[2], match[3]):
            yield Number(*match.span(), "identity-number")
    for pattern in (MAINLAND_MOBILE, TAIWAN_MOBILE):
        for match in pattern.finditer(text):
            yield Number(*match.span(), "mobile")


def is_mainland_id(digits: str) -> bool:
    """18 characters: region, day of birth, serial number, check digit (GB 11643)."""
    try:
        date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
    except ValueError:
        return False
    total = sum(weight * int(digit) for weight, digit in zip(MAINLAND_WEIGHTS, digits, strict=False))
    return (
        int(digits[:2]) in PROVINCES and digits[6:8] in ("18", "19", "20") and "10X98765432"[total % 11] == digits[17]
    )


def is_taiwan_id(number: str) -> bool:
    """A letter with the code of a county, a digit for the sex, seven digits, a check digit."""
    code = TAIWAN_LETTERS.index(number[0]) + 10
    weighted = sum(int(digit) * weight for digit, weight in zip(number[1:], TAIWAN_WEIGHTS, strict=True))
    return (code // 10 + code % 10 * 9 + weighted) % 10 == 0


def is_hong_kong_id(letters: str, digits: str, check: str) -> bool:
    """One or two letters, six digits, the check digit in brackets."""
    values = [36, *(ord(letter) - 55 for letter in letters)][-2:]
    total = sum(value * weight for value, weight in zip((*values, *map(int, digits)), range(9, 1, -1), strict=True))
    return (total + int(check, 16)) % 11 == 0
