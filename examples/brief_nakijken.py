"""A letter of one's own: what is hard to read in it, and a sheet of the mended letter."""

from pathlib import Path

from vertaalfiches import Notice, lint

LETTER = "De kinderen krijgen het rekenen onder de knie. Kom volgende week vrijdag om half negen kijken."
MENDED = "Kom kijken in de klas\n\nDag ouders\n\nDe kinderen kunnen al goed rekenen.\nWanneer: vrijdag 4 december 2026\nUur: 8.30 uur"

rows = [f"{finding.rule}: {finding.message}" for finding in lint(LETTER)]
Path("bevindingen.txt").write_text("\n".join(rows) + "\n", encoding="utf-8")
Notice.from_text(MENDED).sheet().save("kom-kijken.pdf")
