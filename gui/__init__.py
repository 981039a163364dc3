"""The window. The only place that knows Qt; it shows numbers and never computes one."""
