"""Uppföljning and loggkontroll: how the unit stands, and who looked at what."""
