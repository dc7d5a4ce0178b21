"""Pictograms: our own drawings, a school's own set before them, and the choice of a few for a sheet."""
