#!/usr/bin/env python3
"""Draws what a terminal showed as SVG: text with ANSI colours on standard input, the title as the argument."""

import re
import sys
from html import escape

COLOURS = {"91": "#ff8a80", "93": "#ffd166", "92": "#9be49b", "94": "#82b1ff", "96": "#80deea"}
SIZE, WIDTH, LEADING, EDGE = 14, 8.43, 20, 24
CODE = re.compile(r"\x1b\[([0-9;]*)m")


def runs(line):
    """The line's pieces, each with its colour and weight."""
    colour, bold = "#e6edf3", False
    for at, piece in enumerate(CODE.split(line)):
        if at % 2 == 0:
            if piece:
                yield piece, colour, bold
            continue
        for code in piece.split(";"):
            if code in ("", "0"):
                colour, bold = "#e6edf3", False
            elif code == "1":
                bold = True
            else:
                colour = COLOURS.get(code, colour)


def drawn(line, row):
    """Each piece at its column and as wide as its characters, whatever font the reader has."""
    column = 0
    for piece, colour, bold in runs(line):
        words = piece.strip(" ")
        at = column + len(piece) - len(piece.lstrip(" "))
        column += len(piece)
        if words:
            x, y, length = EDGE + at * WIDTH, EDGE + SIZE + row * LEADING, len(words) * WIDTH
            weight = ' font-weight="bold"' if bold else ""
            yield (
                f'<text x="{x:.2f}" y="{y}" textLength="{length:.2f}" fill="{colour}"{weight}'
                f' xml:space="preserve">{escape(words, quote=False)}</text>'
            )


def main():
    lines = sys.stdin.read().replace("\r", "").rstrip("\n").split("\n")
    columns = max(len(CODE.sub("", line)) for line in lines)
    width, height = round(columns * WIDTH + 2 * EDGE), len(lines) * LEADING + 2 * EDGE
    print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"')
    print(f'  role="img" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="{SIZE}">')
    print(f"<title>{escape(sys.argv[1])}</title>")
    print(f'<rect width="{width}" height="{height}" rx="8" fill="#161b22"/>')
    for row, line in enumerate(lines):
        print(*drawn(line, row), sep="\n", end="\n" if line else "")
    print("</svg>")


main()
