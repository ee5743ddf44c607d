"""Fold words so that case and accents no longer matter."""

import unicodedata

_SINGLE = str.maketrans({"’": "'", "‘": "'", "`": "'", "ß": "ss", "ĳ": "ij", "ø": "o", "ł": "l"})


def fold(word: str) -> str:
    """Return the word in lower case without accents; the length may differ from the input's.

    >>> fold("Financiële")
    'financiele'
    """
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold().translate(_SINGLE))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
