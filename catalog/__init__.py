"""Understand a described situation and find the programmes that fit: the domain, without Qt."""

VERSION = "0.1.0"
