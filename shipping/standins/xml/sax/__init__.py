"""Stand in for the standard package."""
