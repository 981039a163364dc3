"""The languages that people read: words, numbers and names, for the window and for reports alike; no window needed.

English stands in the code. The other languages stand in ``resources/translations/*.ts``, from which the files of the
window are compiled and which are read here as they are.
"""
