"""Reports: what a scenario brings, or how several compare, as pages that one can hand on.

A report is first a document of blocks in one language; ``page`` makes a web page of it, the window's side a PDF.
"""
