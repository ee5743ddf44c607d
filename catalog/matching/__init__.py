"""Read a described situation and find what fits; the one door is `finder.Finder`."""
