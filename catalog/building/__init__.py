"""The workshop: plain sources in, a checked catalogue file and learned weights out. Not shipped in the app."""
