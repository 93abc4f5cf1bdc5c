"""What each role can do, one module an area, and the ports that the siblings above fill."""
