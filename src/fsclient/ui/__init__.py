"""The window: the only package that knows Qt."""

from fsclient.ui import singletons

singletons.keep()
