"""Understand a described situation and find the programmes that fit: the domain, without Qt."""
