"""Read the words of sloppy Dutch: pure functions over text, with the vocabulary passed in."""
