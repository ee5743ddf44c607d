"""Take the place of standard modules in the bundle, where the real ones bring along what must not be there."""
