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
    # Decomposed before folding: a mathematical "A" is a letter only then; and after, as folding can compose anew.
    folded = unicodedata.normalize("NFKD", word).casefold().translate(_SINGLE)
    decomposed = unicodedata.normalize("NFKD", folded)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
