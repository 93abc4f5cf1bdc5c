"""Caseworker program for Swedish units that handle ekonomiskt bistånd."""

__version__ = "0.1.0"
