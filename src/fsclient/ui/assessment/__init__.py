"""Instruments on the screen: any form of ``forms/instruments``, and the IB of each adult."""
