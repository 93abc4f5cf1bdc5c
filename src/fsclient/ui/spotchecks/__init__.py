"""FUT: drawing last month's cases and judging them one by one."""
