"""The window: the only package that knows Qt."""

import gc

from fsclient.ui.look import singletons

singletons.keep()
# Python's own 700 means hundreds of collections in a start, of which none finds anything.
gc.set_threshold(50_000, 20, 20)
