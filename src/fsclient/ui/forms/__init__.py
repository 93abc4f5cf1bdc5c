"""Classes compiled from ``forms/screens/*.ui``; never edited by hand.

``python -m fsclient.ui.forms`` compiles them anew, and a test says when that was forgotten.
"""
