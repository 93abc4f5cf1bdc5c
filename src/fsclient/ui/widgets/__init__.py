"""The window's own widgets: small, accessible, themed from one place."""
