"""Escape text for XML, as the standard module of this name does.

The standard module imports urllib.request for its parsers, and with it sockets, HTTP and mail: some forty modules that
would put a network in a program that has none. Only `segno` asks for it, for these two.
"""

from __future__ import annotations


def escape(data: str, entities: dict[str, str] | None = None) -> str:
    """Return the text with &, > and < escaped, and then every further sign that `entities` names."""
    for sign, written in {"&": "&amp;", ">": "&gt;", "<": "&lt;", **(entities or {})}.items():
        data = data.replace(sign, written)
    return data


def quoteattr(data: str, entities: dict[str, str] | None = None) -> str:
    """Return the text escaped and between the quotes that need the least escaping."""
    data = escape(data, {**(entities or {}), "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
    if '"' not in data:
        return f'"{data}"'
    return f"'{data}'" if "'" not in data else '"{}"'.format(data.replace('"', "&quot;"))
