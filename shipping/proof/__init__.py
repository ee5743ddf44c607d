"""Prove the artefacts: each is installed or unpacked as a person would, and tells its own health."""
