"""The barnkonsekvensanalys of each child."""
