"""Turn chosen programmes into a sheet: ordered blocks, then plain text or HTML. Painting is the GUI's."""
